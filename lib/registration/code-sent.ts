import { type Change, put } from './change.ts'
import { classInvited } from './class-invited.ts'
import type { Challenge, Channel, Grade, Purpose } from './entities.ts'
import { isEmail, loginOf } from './login.ts'
import { type Done, get, type Moment, type Reading, refuse } from './reading.ts'

/** What comes from outside with a code: the code itself, and whether the operator sends it or calls. */
export type NewCode = { code: string; by: 'sms' | 'call' }

export type CodeSent = {
  login: string
  channel: Channel
  codeLength: number
  expiresAt: number
  resendAt: number
}

/** Whether students of this grade may register by e-mail (R1; source: the school's manual). */
export const mayUseEmail = (grade: Grade): boolean => grade <= 4

/** A typed login in its one written form; refused when it is none, or an e-mail where a phone is needed (R1). */
export function* usableLogin(typed: string, purpose: Purpose): Reading<string> {
  const login = loginOf(typed)
  if (!login) return yield* refuse('invalid-login')
  if (login.kind === 'phone' || purpose.kind === 'sign-in') return login.value
  if (purpose.kind === 'parent') return yield* refuse('email-not-allowed')
  const place = yield* classInvited(purpose.invite)
  return mayUseEmail(place.class.grade) ? login.value : yield* refuse('email-not-allowed')
}

/** Puts a new code into a challenge, which voids the code before; refused while the login's timer runs (R9). */
export function* codeSent(
  challenge: Omit<Challenge, 'channel' | 'code' | 'sentAt' | 'tries' | 'passwordTries' | 'stage'>,
  { code, by }: NewCode,
  { now, settings }: Moment,
): Reading<Done<CodeSent>> {
  const { login } = challenge
  const last = yield* get('deliveries', login)
  if (last && now < last.at + settings.resendDelay) {
    return yield* refuse('too-early', { until: last.at + settings.resendDelay })
  }
  const channel = isEmail(login) ? 'email' : by
  const changes: Change[] = [
    put('challenges', {
      ...challenge,
      channel,
      code,
      sentAt: now,
      tries: 0,
      passwordTries: 0,
      stage: 'waiting',
    }),
    put('deliveries', { id: login, at: now }),
  ]
  const times = { expiresAt: now + settings.codeLife, resendAt: now + settings.resendDelay }
  return { result: { login, channel, codeLength: settings.codeLength[channel], ...times }, changes }
}
