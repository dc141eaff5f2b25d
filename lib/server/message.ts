import type { Channel } from '../registration/entities.ts'
import { type Chance, newDigits } from './chance.ts'

/** What arrives on the person's phone or in their mail box. A call is dropped: `from` ends in the code. */
export type Message =
  | { kind: 'sms' | 'email'; to: string; code: string }
  | { kind: 'call'; to: string; from: string }

/** The message that carries a code; calling numbers are invented (+7 000 …). */
export function messageOf(channel: Channel, to: string, code: string, chance: Chance): Message {
  if (channel !== 'call') return { kind: channel, to, code }
  return { kind: 'call', to, from: `+7000${newDigits(chance, 7 - code.length)}${code}` }
}

/** The code that a message carries, when the form asks for this many digits. */
export const codeIn = (message: Message, length: number): string =>
  message.kind === 'call' ? message.from.slice(-length) : message.code
