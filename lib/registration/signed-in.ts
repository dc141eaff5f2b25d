import type { Account } from './entities.ts'
import { get, type Reading, refuse } from './reading.ts'

/** The account that is signed in in this browser context, if any. */
export function* accountIn(context: string): Reading<Account | undefined> {
  const session = yield* get('sessions', context)
  return session && (yield* get('accounts', session.accountId))
}

/** The account that is signed in here; refused when nobody is. */
export function* signedIn(context: string): Reading<Account> {
  return (yield* accountIn(context)) ?? (yield* refuse('not-signed-in'))
}

/** The student who is signed in here; anybody else is refused (R3). */
export function* signedInStudent(context: string): Reading<Account> {
  const account = yield* signedIn(context)
  return isStudent(account) ? account : yield* refuse('not-a-student')
}

/** Refuses unless the browser context is free: nobody is pushed out of their session. */
export function* nobodyIn(context: string): Reading<void> {
  if (yield* get('sessions', context)) return yield* refuse('already-signed-in')
}

/** Whether an account is a student's. */
export const isStudent = (account: Account): boolean => account.roles.includes('student')
