import { answered } from '../answered.ts'
import { ask, askWithNewId } from '../ask.ts'
import { bodyOf } from '../body-of.ts'
import { contextOf } from '../context-of.ts'
import { refuseThirdParent } from '../refuse-third-parent.ts'
import { sendCode } from '../send-code.ts'
import type { Surroundings } from '../surroundings.ts'
import type { TypedHttp } from '../typed-http.ts'

/** Proving a login by a code. */
export const codeHandlers = (http: TypedHttp, around: Surroundings) => [
  http.post('/challenges', ({ request, response }) =>
    answered(around, request, async () => {
      const context = contextOf(request)
      const { purpose, login } = await bodyOf(request, 'NewChallenge')
      if (purpose.kind === 'parent') await refuseThirdParent(around, context, purpose.invite)
      const sent = await sendCode(around, login, async (code) => {
        const command = { kind: 'request-code', context, purpose, login, ...code } as const
        const { newId, result } = await askWithNewId(around, (challenge) => ({ ...command, challenge }))
        return { challenge: newId, ...result }
      })
      return response(201).json(sent)
    }),
  ),

  http.post('/challenges/{challenge}/codes', ({ request, params: { challenge }, response }) =>
    answered(around, request, async () => {
      const context = contextOf(request)
      const sent = await sendCode(around, undefined, async (code) => ({
        challenge,
        ...(await ask(around, { kind: 'request-code-again', context, challenge, ...code })),
      }))
      return response(201).json(sent)
    }),
  ),

  http.put('/challenges/{challenge}/login', ({ request, params: { challenge }, response }) =>
    answered(around, request, async () => {
      const context = contextOf(request)
      const { login } = await bodyOf(request, 'LoginChange')
      const sent = await sendCode(around, login, async (code) => ({
        challenge,
        ...(await ask(around, { kind: 'change-login', context, challenge, login, ...code })),
      }))
      return response(200).json(sent)
    }),
  ),

  http.post('/challenges/{challenge}/attempts', ({ request, params: { challenge }, response }) =>
    answered(around, request, async () => {
      const context = contextOf(request)
      const { code } = await bodyOf(request, 'CodeAttempt')
      return response(200).json(await ask(around, { kind: 'confirm-code', context, challenge, code }))
    }),
  ),

  http.put('/challenges/{challenge}/not-me', ({ request, params: { challenge }, response }) =>
    answered(around, request, async () => {
      const context = contextOf(request)
      return response(200).json(await ask(around, { kind: 'not-me', context, challenge }))
    }),
  ),
]
