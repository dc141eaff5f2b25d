import { proven } from '../challenge.ts'
import { put } from '../change.ts'
import { find, type Moment, type Rule, refuse } from '../reading.ts'
import { type Entered, entered, sessionStarted } from '../session-started.ts'
import { nobodyIn } from '../signed-in.ts'

type Input = { context: string; challenge: string; password?: string }

/** Enters the account of a proven login, with its password when it has one (R10) – whoever's account it is (R2). */
export function* signIn(input: Input, moment: Moment): Rule<Entered> {
  const challenge = yield* proven(input.context, input.challenge, moment)
  yield* nobodyIn(input.context)
  const account = yield* find('accountByLogin', challenge.login)
  if (!account) return yield* refuse('no-account')
  const { tries } = moment.settings
  if (challenge.passwordTries >= tries) return yield* refuse('too-many-attempts')
  if (account.password !== undefined && account.password !== input.password) {
    const passwordTries = challenge.passwordTries + 1
    const counted = [put('challenges', { ...challenge, passwordTries })]
    return yield* refuse('password-wrong', { triesLeft: tries - passwordTries }, counted)
  }
  return { result: entered(account), changes: sessionStarted(account, challenge, moment.now) }
}
