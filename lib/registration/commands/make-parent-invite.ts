import { put } from '../change.ts'
import { type Moment, type Rule, refuse } from '../reading.ts'
import { signedInStudent } from '../signed-in.ts'
import { isToken } from '../token.ts'
import { unusedId } from '../unused-id.ts'

/** Makes the parent invite of the signed-in student with the token given, or tells the one that lives already (R3). */
export function* makeParentInvite(
  { context, invite }: { context: string; invite: string },
  { now }: Moment,
): Rule<{ invite: string; made: boolean }> {
  const student = yield* signedInStudent(context)
  if (student.invite !== undefined) return { result: { invite: student.invite, made: false }, changes: [] }
  if (!isToken(invite)) return yield* refuse('invite-malformed')
  yield* unusedId('parentInvites', invite)
  const changes = [
    put('parentInvites', { id: invite, childId: student.id, createdAt: now }),
    put('accounts', { ...student, invite }),
  ]
  return { result: { invite, made: true }, changes }
}
