import { put } from '../change.ts'
import { newPassword } from '../new-password.ts'
import { type Moment, type Rule, refuse } from '../reading.ts'
import { signedIn } from '../signed-in.ts'

type Input = { context: string; password: string; current?: string }

/** Gives the signed-in account a password; one that exists is asked for first. */
export function* setPassword(input: Input, moment: Moment): Rule<Record<string, never>> {
  const account = yield* signedIn(input.context)
  if (account.password !== undefined && account.password !== input.current)
    return yield* refuse('password-wrong')
  const password = yield* newPassword(input.password, moment)
  return { result: {}, changes: [put('accounts', { ...account, password })] }
}
