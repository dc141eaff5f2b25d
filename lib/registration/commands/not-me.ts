import { proven } from '../challenge.ts'
import { put } from '../change.ts'
import { find, type Moment, type Rule, refuse } from '../reading.ts'

type Input = { context: string; challenge: string }

/**
 * «Это не я»: the account on this login is a stranger's (R10). The login changes hands only when the new account is
 * made, so giving up half-way takes nothing from its owner.
 */
export function* notMe(input: Input, moment: Moment): Rule<{ next: 'profile' }> {
  const challenge = yield* proven(input.context, input.challenge, moment)
  if (challenge.purpose.kind === 'sign-in') return yield* refuse('invite-needed')
  const stranger = yield* find('accountByLogin', challenge.login)
  const changes = stranger ? [put('challenges', { ...challenge, notMe: stranger.id })] : []
  return { result: { next: 'profile' }, changes }
}
