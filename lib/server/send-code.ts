import type { CodeSent, NewCode } from '../registration/code-sent.ts'
import { isEmail } from '../registration/login.ts'
import { newDigits } from './chance.ts'
import { lateness, slowness } from './faults.ts'
import { type Message, messageOf } from './message.ts'
import type { Surroundings } from './surroundings.ts'

type Sent = CodeSent & { challenge: string }

/**
 * Makes a code, lets `put` put it into a challenge, and posts it. The answer tells the length of this very code: where
 * the login is not known beforehand (`typed`), the operator's kind of code goes to a mail box as well.
 */
export async function sendCode(
  surroundings: Surroundings,
  typed: string | undefined,
  put: (code: NewCode) => Promise<Sent>,
): Promise<Sent> {
  const { chance, settings, wait } = surroundings
  const faults = surroundings.faults()
  const by = faults.includes('call-instead-of-sms') ? 'call' : 'sms'
  const code = newDigits(chance, settings.codeLength[isEmail(typed ?? '') ? 'email' : by])
  if (faults.includes('operator-slow')) await wait(slowness)
  const sent = await put({ code, by })
  post(surroundings, messageOf(sent.channel, sent.login, code, chance))
  return { ...sent, codeLength: code.length }
}

function post({ faults, post: bring, report, settings, wait }: Surroundings, message: Message): void {
  if (faults().includes('code-never')) return
  if (faults().includes('code-late')) {
    wait(settings.resendDelay + lateness)
      .then(() => bring(message))
      .catch(report)
  } else bring(message)
}
