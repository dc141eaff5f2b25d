import { waiting } from '../challenge.ts'
import { type CodeSent, codeSent, type NewCode } from '../code-sent.ts'
import type { Moment, Rule } from '../reading.ts'

type Input = NewCode & { context: string; challenge: string }

/** Sends another code to the same login; the code before is void. */
export function* requestCodeAgain(input: Input, moment: Moment): Rule<CodeSent> {
  const challenge = yield* waiting(input.context, input.challenge)
  return yield* codeSent(challenge, input, moment)
}
