import { answered } from '../answered.ts'
import { ask } from '../ask.ts'
import { bodyOf } from '../body-of.ts'
import { contextOf, keyOf } from '../context-of.ts'
import { refuseThirdParent } from '../refuse-third-parent.ts'
import type { Surroundings } from '../surroundings.ts'
import type { TypedHttp } from '../typed-http.ts'

/** From «Присоединиться» to the confirmed child. */
export const joiningHandlers = (http: TypedHttp, around: Surroundings) => [
  http.post('/joinings', ({ request, response }) =>
    answered(around, request, async () => {
      const context = contextOf(request)
      const { invite } = await bodyOf(request, 'InviteLookup')
      await refuseThirdParent(around, context, invite)
      return response(200).json(await ask(around, { kind: 'join', context, invite }))
    }),
  ),

  http.post('/joinings/corrections', ({ request, response }) =>
    answered(around, request, async () => {
      const context = contextOf(request)
      const { invite, name } = await bodyOf(request, 'Correction')
      await refuseThirdParent(around, context, invite)
      return response(200).json(await ask(around, { kind: 'correct-child', context, invite, name }))
    }),
  ),

  http.post('/joinings/confirmations', ({ request, response }) =>
    answered(around, request, async () => {
      const context = contextOf(request)
      const key = keyOf(request)
      const { invite, consent } = await bodyOf(request, 'Confirmation')
      await refuseThirdParent(around, context, invite)
      const confirmed = await ask(around, {
        kind: 'confirm-child',
        context,
        invite,
        consent,
        ...(key === undefined ? {} : { key }),
      })
      return response(200).json(confirmed)
    }),
  ),
]
