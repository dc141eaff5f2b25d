import type { Rule } from '../reading.ts'
import { signedInStudent } from '../signed-in.ts'

/** Tells the signed-in student's live invite, if there is one: the block «Родители». */
export function* readParentInvite({ context }: { context: string }): Rule<{ invite?: string }> {
  const { invite } = yield* signedInStudent(context)
  return { result: invite === undefined ? {} : { invite }, changes: [] }
}
