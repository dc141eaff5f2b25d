import { answered } from '../answered.ts'
import { ask } from '../ask.ts'
import { bodyOf } from '../body-of.ts'
import { contextOf } from '../context-of.ts'
import { keptPassword } from '../kept-password.ts'
import type { Surroundings } from '../surroundings.ts'
import type { TypedHttp } from '../typed-http.ts'

/** Who is signed in in a browser context. */
export const sessionHandlers = (http: TypedHttp, around: Surroundings) => [
  http.post('/sessions', ({ request, response }) =>
    answered(around, request, async () => {
      const context = contextOf(request)
      const { challenge, password } = await bodyOf(request, 'NewSession')
      const entered = await ask(around, {
        kind: 'sign-in',
        context,
        challenge,
        ...(password === undefined ? {} : { password: keptPassword(password, around.settings) }),
      })
      return response(201).json(entered)
    }),
  ),

  http.get('/sessions/current', ({ request, response }) =>
    answered(around, request, async () =>
      response(200).json(await ask(around, { kind: 'read-session', context: contextOf(request) })),
    ),
  ),

  http.delete('/sessions/current', ({ request, response }) =>
    answered(around, request, async () => {
      await ask(around, { kind: 'sign-out', context: contextOf(request) })
      return response(204).empty()
    }),
  ),
]
