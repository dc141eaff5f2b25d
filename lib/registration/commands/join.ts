import { put } from '../change.ts'
import { type ChildSeen, childSeen } from '../child-seen.ts'
import { pairId } from '../entities.ts'
import { invited } from '../invited.ts'
import { get, type Moment, type Rule } from '../reading.ts'

/** `login`: prove a number first, then join again. `linked`: confirmed long ago, nothing is left to do. */
type Joined = { next: 'login' | 'linked' } | { next: 'child-data'; child: ChildSeen }

type Input = { context: string; invite: string }

/** «Присоединиться»: an adult who is signed in begins to check the child's data. */
export function* join(input: Input, { now }: Moment): Rule<Joined> {
  const { child, adult, link } = yield* invited(input.context, input.invite)
  if (!adult || link) return { result: { next: link ? 'linked' : 'login' }, changes: [] }
  const ids = { id: pairId(adult.id, child.id), parentId: adult.id, childId: child.id }
  const begun = yield* get('joinings', ids.id)
  const seen = yield* childSeen({ ...child, name: begun?.name ?? child.name })
  return {
    result: { next: 'child-data', child: seen },
    changes: begun ? [] : [put('joinings', { ...ids, startedAt: now })],
  }
}
