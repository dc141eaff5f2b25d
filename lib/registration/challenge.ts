import type { Challenge } from './entities.ts'
import { get, type Moment, type Reading, refuse } from './reading.ts'

/** A challenge of this browser context; somebody else's is unknown here. */
function* challengeOf(context: string, id: string): Reading<Challenge> {
  const challenge = yield* get('challenges', id)
  return challenge?.context === context ? challenge : yield* refuse('unknown-challenge')
}

/** A challenge that still waits for its code. */
export function* waiting(context: string, id: string): Reading<Challenge> {
  const challenge = yield* challengeOf(context, id)
  return challenge.stage === 'waiting' ? challenge : yield* refuse('code-used')
}

/** A challenge whose code was confirmed and led nowhere yet: the proof that the login is in these hands. */
export function* proven(context: string, id: string, { now, settings }: Moment): Reading<Challenge> {
  const challenge = yield* challengeOf(context, id)
  if (challenge.stage === 'waiting') return yield* refuse('code-unconfirmed')
  if (challenge.stage === 'spent') return yield* refuse('code-used')
  if (now >= (challenge.confirmedAt ?? 0) + settings.proofLife) return yield* refuse('code-expired')
  return challenge
}
