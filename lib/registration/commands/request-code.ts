import { classInvited } from '../class-invited.ts'
import { type CodeSent, codeSent, type NewCode, usableLogin } from '../code-sent.ts'
import type { Purpose } from '../entities.ts'
import { invited } from '../invited.ts'
import type { Moment, Rule } from '../reading.ts'
import { nobodyIn } from '../signed-in.ts'
import { unusedId } from '../unused-id.ts'

type Input = NewCode & { context: string; challenge: string; purpose: Purpose; login: string }

/** Begins a registration or a sign-in: sends a code to a login. Whether the login is taken is not told before the code. */
export function* requestCode(input: Input, moment: Moment): Rule<CodeSent> {
  const { context, purpose } = input
  if (purpose.kind === 'parent') yield* invited(context, purpose.invite)
  if (purpose.kind === 'student') yield* classInvited(purpose.invite)
  yield* nobodyIn(context)
  const login = yield* usableLogin(input.login, purpose)
  yield* unusedId('challenges', input.challenge)
  return yield* codeSent({ id: input.challenge, context, purpose, login }, input, moment)
}
