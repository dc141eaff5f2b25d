import { put } from '../change.ts'
import { get, type Moment, type Rule } from '../reading.ts'
import { signedInStudent } from '../signed-in.ts'

/** Takes the signed-in student's invite back (R12); without one there is nothing to do. Parents who confirmed stay. */
export function* revokeParentInvite(
  { context }: { context: string },
  { now }: Moment,
): Rule<{ revoked: boolean }> {
  const { invite: token, ...student } = yield* signedInStudent(context)
  const invite = token === undefined ? undefined : yield* get('parentInvites', token)
  if (!invite) return { result: { revoked: false }, changes: [] }
  const changes = [put('parentInvites', { ...invite, revokedAt: now }), put('accounts', student)]
  return { result: { revoked: true }, changes }
}
