import { type Change, put } from './change.ts'
import type { Account, Challenge, Role } from './entities.ts'

export type Entered = { account: string; roles: readonly Role[] }

/** The changes that sign an account in where its challenge began, and spend the challenge. */
export function sessionStarted(account: Account, challenge: Challenge, now: number): Change[] {
  return [
    put('sessions', { id: challenge.context, accountId: account.id, since: now }),
    put('challenges', { ...challenge, stage: 'spent' }),
  ]
}

/** What the person who just came in learns. */
export const entered = ({ id, roles }: Account): Entered => ({ account: id, roles })
