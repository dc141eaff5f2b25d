import { type Account, type Joining, pairId } from './entities.ts'
import { type Invited, invited } from './invited.ts'
import { get, type Reading, refuse } from './reading.ts'

export type JoiningNow = Invited & { adult: Account; begun?: Joining }

/** A signed-in adult with an invite, and how far they have come since «Присоединиться». */
export function* joining(context: string, token: string): Reading<JoiningNow> {
  const { adult, ...found } = yield* invited(context, token)
  if (!adult) return yield* refuse('not-signed-in')
  const begun = yield* get('joinings', pairId(adult.id, found.child.id))
  return begun ? { ...found, adult, begun } : { ...found, adult }
}
