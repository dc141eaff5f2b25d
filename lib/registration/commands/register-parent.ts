import { proven } from '../challenge.ts'
import { freshAccount } from '../fresh-account.ts'
import { invited } from '../invited.ts'
import type { PersonName } from '../person-name.ts'
import { type Moment, type Rule, refuse } from '../reading.ts'
import type { Entered } from '../session-started.ts'

type Input = { context: string; challenge: string; account: string; name: PersonName }

/** Registers an adult who came by a parent invite, and signs them in. The role comes with the first confirmed child. */
export function* registerParent(input: Input, moment: Moment): Rule<Entered> {
  const challenge = yield* proven(input.context, input.challenge, moment)
  if (challenge.purpose.kind !== 'parent') return yield* refuse('invite-needed')
  yield* invited(input.context, challenge.purpose.invite)
  return yield* freshAccount(challenge, input, { roles: [] }, moment)
}
