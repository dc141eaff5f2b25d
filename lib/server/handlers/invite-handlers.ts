import { answered } from '../answered.ts'
import { ask, askWithNewId } from '../ask.ts'
import { bodyOf } from '../body-of.ts'
import { contextOf } from '../context-of.ts'
import { refuseThirdParent } from '../refuse-third-parent.ts'
import type { Surroundings } from '../surroundings.ts'
import type { TypedHttp } from '../typed-http.ts'

/** Class invites and parent invites. */
export const inviteHandlers = (http: TypedHttp, around: Surroundings) => [
  http.post('/class-invites/lookups', ({ request, response }) =>
    answered(around, request, async () => {
      const { invite } = await bodyOf(request, 'InviteLookup')
      return response(200).json(await ask(around, { kind: 'open-class-invite', invite }))
    }),
  ),

  http.post('/parent-invites/lookups', ({ request, response }) =>
    answered(around, request, async () => {
      const context = contextOf(request)
      const { invite } = await bodyOf(request, 'InviteLookup')
      await refuseThirdParent(around, context, invite)
      return response(200).json(await ask(around, { kind: 'open-parent-invite', context, invite }))
    }),
  ),

  http.get('/accounts/me/parent-invite', ({ request, response }) =>
    answered(around, request, async () =>
      response(200).json(await ask(around, { kind: 'read-parent-invite', context: contextOf(request) })),
    ),
  ),

  http.put('/accounts/me/parent-invite', ({ request, response }) =>
    answered(around, request, async () => {
      const context = contextOf(request)
      const { result } = await askWithNewId(around, (token) => ({
        kind: 'make-parent-invite',
        context,
        invite: token,
      }))
      const { made, invite } = result
      return made ? response(201).json({ invite }) : response(200).json({ invite })
    }),
  ),

  http.delete('/accounts/me/parent-invite', ({ request, response }) =>
    answered(around, request, async () => {
      await ask(around, { kind: 'revoke-parent-invite', context: contextOf(request) })
      return response(204).empty()
    }),
  ),
]
