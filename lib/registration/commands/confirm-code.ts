import { waiting } from '../challenge.ts'
import { put } from '../change.ts'
import type { PersonName } from '../person-name.ts'
import { find, type Moment, type Rule, refuse } from '../reading.ts'

/** `profile`: a new person. The others show whose account it is, so that a stranger can say «Это не я». */
type Confirmed = { next: 'profile' } | { next: 'password' | 'sign-in'; name: PersonName }

type Input = { context: string; challenge: string; code: string }

/** Proves a login by the code that went there last; a code works once. */
export function* confirmCode(input: Input, { now, settings }: Moment): Rule<Confirmed> {
  const challenge = yield* waiting(input.context, input.challenge)
  if (challenge.tries >= settings.tries) return yield* refuse('too-many-attempts')
  if (now >= challenge.sentAt + settings.codeLife) return yield* refuse('code-expired')
  if (input.code.replace(/\s/g, '') !== challenge.code) {
    const tries = challenge.tries + 1
    const counted = [put('challenges', { ...challenge, tries })]
    return yield* refuse('code-wrong', { triesLeft: settings.tries - tries }, counted)
  }
  const account = yield* find('accountByLogin', challenge.login)
  if (!account && challenge.purpose.kind === 'sign-in') return yield* refuse('no-account')
  const changes = [put('challenges', { ...challenge, stage: 'confirmed', confirmedAt: now })]
  if (!account) return { result: { next: 'profile' }, changes }
  return {
    result: { next: account.password === undefined ? 'sign-in' : 'password', name: account.name },
    changes,
  }
}
