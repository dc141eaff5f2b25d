import { proven } from '../challenge.ts'
import { classInvited } from '../class-invited.ts'
import { freshAccount } from '../fresh-account.ts'
import type { PersonName } from '../person-name.ts'
import { type Moment, type Rule, refuse } from '../reading.ts'
import type { Entered } from '../session-started.ts'

type Input = { context: string; challenge: string; account: string; name: PersonName }

/** Registers a student of the class whose invite the code was requested with, and signs them in (R1). */
export function* registerStudent(input: Input, moment: Moment): Rule<Entered> {
  const challenge = yield* proven(input.context, input.challenge, moment)
  if (challenge.purpose.kind !== 'student') return yield* refuse('invite-needed')
  const place = yield* classInvited(challenge.purpose.invite)
  return yield* freshAccount(challenge, input, { roles: ['student'], classId: place.class.id }, moment)
}
