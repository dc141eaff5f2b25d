import { answered } from '../answered.ts'
import { ask, askWithNewId } from '../ask.ts'
import { bodyOf } from '../body-of.ts'
import { contextOf } from '../context-of.ts'
import { keptPassword } from '../kept-password.ts'
import type { Surroundings } from '../surroundings.ts'
import type { TypedHttp } from '../typed-http.ts'

/** Registering, and passwords. */
export const accountHandlers = (http: TypedHttp, around: Surroundings) => [
  http.post('/accounts/students', ({ request, response }) =>
    answered(around, request, async () => {
      const context = contextOf(request)
      const body = await bodyOf(request, 'NewAccount')
      const { result } = await askWithNewId(around, (account) => ({
        kind: 'register-student',
        context,
        account,
        ...body,
      }))
      return response(201).json(result)
    }),
  ),

  http.post('/accounts/parents', ({ request, response }) =>
    answered(around, request, async () => {
      const context = contextOf(request)
      const body = await bodyOf(request, 'NewAccount')
      const { result } = await askWithNewId(around, (account) => ({
        kind: 'register-parent',
        context,
        account,
        ...body,
      }))
      return response(201).json(result)
    }),
  ),

  http.put('/accounts/me/password', ({ request, response }) =>
    answered(around, request, async () => {
      const context = contextOf(request)
      const { password, current } = await bodyOf(request, 'PasswordChange')
      await ask(around, {
        kind: 'set-password',
        context,
        password: keptPassword(password, around.settings),
        ...(current === undefined ? {} : { current: keptPassword(current, around.settings) }),
      })
      return response(204).empty()
    }),
  ),

  http.post('/password-resets', ({ request, response }) =>
    answered(around, request, async () => {
      const context = contextOf(request)
      const { challenge, password } = await bodyOf(request, 'PasswordReset')
      const kept = keptPassword(password, around.settings)
      const entered = await ask(around, { kind: 'reset-password', context, challenge, password: kept })
      return response(201).json(entered)
    }),
  ),
]
