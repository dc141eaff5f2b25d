import { waiting } from '../challenge.ts'
import { type CodeSent, codeSent, type NewCode, usableLogin } from '../code-sent.ts'
import type { Moment, Rule } from '../reading.ts'

type Input = NewCode & { context: string; challenge: string; login: string }

/** Corrects the number or address and sends a code there; the code that went to the old one is void (R9). */
export function* changeLogin(input: Input, moment: Moment): Rule<CodeSent> {
  const challenge = yield* waiting(input.context, input.challenge)
  const login = yield* usableLogin(input.login, challenge.purpose)
  return yield* codeSent({ ...challenge, login }, input, moment)
}
