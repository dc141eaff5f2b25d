import type { Deed } from '../deed.ts'
import type { Scene, Step } from '../scene.ts'
import { chat, inviteOf, people, registered, schools } from './people.ts'

const { masha, mother } = people
const context = 'parent-phone'

/** Up to the form that asks for the number. */
export const toLogin: readonly Deed[] = [
  { context, kind: 'open', address: inviteOf(masha) },
  { context, kind: 'join' },
]

export const numberSent: Step = {
  id: 'number',
  say: 'enter-parent-number',
  deed: { context, kind: 'send-login', login: mother.login },
  comes: 'code',
}

export const codeSent = (say: Step['say'] = 'enter-code-sms'): Step => ({
  id: 'code',
  say,
  deed: { context, kind: 'send-code', code: '{code}' },
  comes: 'person',
})

export const askedAgain: Step = {
  id: 'again',
  say: 'ask-again',
  deed: { context, kind: 'resend' },
  comes: 'code',
}

export const waited = (say: Step['say'], minutes: number): Step => ({
  id: 'wait',
  say,
  deed: { kind: 'wait', minutes },
})

/** A story about the code alone: the invite is open on the parent's phone, and the number comes next. */
export const codeScene = <Id extends string>(
  id: Id,
  steps: readonly Step[],
  more: Partial<Scene> = {},
): Scene & { id: Id } => ({
  group: 'code',
  end: 'code',
  records: [...schools, ...registered(masha)],
  contexts: ['parent-phone'],
  messages: [chat('child', inviteOf(masha))],
  setup: toLogin,
  steps,
  ...more,
  id,
})
