/** What can be made to go wrong in a run. Each name says what the person meets. */
export const faults = {
  'code-late': 'The code arrives after the timer has reached zero.',
  'code-never': 'The code never arrives.',
  'call-instead-of-sms': 'The operator drops a call instead of sending an SMS.',
  'operator-slow': 'The form hangs while the operator takes the code.',
  'server-error': 'Every request is answered with a server error.',
  offline: 'No request gets through.',
  'two-parents-already': 'The child of every invite has two parents.',
} as const satisfies Record<string, string>

export type Fault = keyof typeof faults

/** Whether a word names a fault. */
export const isFault = (word: string): word is Fault => Object.hasOwn(faults, word)

/** How long the operator keeps a request (milliseconds). */
export const slowness = 8_000

/** How much later than the resend timer a late code comes (milliseconds). */
export const lateness = 20_000
