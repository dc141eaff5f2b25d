import { proven } from '../challenge.ts'
import { put } from '../change.ts'
import { newPassword } from '../new-password.ts'
import { find, type Moment, type Rule, refuse } from '../reading.ts'
import { type Entered, entered, sessionStarted } from '../session-started.ts'
import { nobodyIn } from '../signed-in.ts'

type Input = { context: string; challenge: string; password: string }

/** «Забыли пароль?»: whoever proved the login chooses a new password and is signed in. */
export function* resetPassword(input: Input, moment: Moment): Rule<Entered> {
  const challenge = yield* proven(input.context, input.challenge, moment)
  yield* nobodyIn(input.context)
  const account = yield* find('accountByLogin', challenge.login)
  if (!account) return yield* refuse('no-account')
  const password = yield* newPassword(input.password, moment)
  const changes = [
    put('accounts', { ...account, password }),
    ...sessionStarted(account, challenge, moment.now),
  ]
  return { result: entered(account), changes }
}
