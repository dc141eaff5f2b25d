import { type ChildSeen, childSeen } from '../child-seen.ts'
import { invited } from '../invited.ts'
import type { Rule } from '../reading.ts'

type Input = { context: string; invite: string }

/** Opens a parent invite: shows whose it is, or refuses as `invited` says. */
export function* openParentInvite(input: Input): Rule<{ child: ChildSeen; linked: boolean }> {
  const { child, link } = yield* invited(input.context, input.invite)
  return { result: { child: yield* childSeen(child), linked: link !== undefined }, changes: [] }
}
