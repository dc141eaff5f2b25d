const minute = 60_000

/**
 * The numbers of R9, R10 and R6 that no source gives: our own assumptions, all of them (times in milliseconds).
 * A deployment of the trainer may pass others.
 */
export const assumedSettings = {
  codeLength: { sms: 6, call: 4, email: 6 },
  codeLife: 10 * minute,
  resendDelay: 1 * minute,
  /** Wrong codes, and wrong passwords, before a new code is needed. */
  tries: 5,
  /** How long a confirmed code may wait for the name or the password. */
  proofLife: 30 * minute,
  passwordLength: { min: 8, max: 128 },
  /** The version of the consent text that is shown today; a tick under another text is none. */
  consentText: '2026-09-01',
}

export type Settings = typeof assumedSettings
