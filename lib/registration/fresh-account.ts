import { type Change, put } from './change.ts'
import type { Account, Challenge } from './entities.ts'
import { nameOf, type PersonName } from './person-name.ts'
import { type Done, find, type Moment, type Reading, refuse } from './reading.ts'
import { type Entered, entered, sessionStarted } from './session-started.ts'
import { nobodyIn } from './signed-in.ts'
import { unusedId } from './unused-id.ts'

/** Makes an account on a proven login and signs it in; a taken login is given away only after «Это не я» (R2, R10). */
export function* freshAccount(
  challenge: Challenge,
  typed: { account: string; name: PersonName },
  rest: Pick<Account, 'roles' | 'classId'>,
  { now }: Moment,
): Reading<Done<Entered>> {
  yield* nobodyIn(challenge.context)
  const { login } = challenge
  const owner = yield* find('accountByLogin', login)
  if (owner && owner.id !== challenge.notMe) return yield* refuse('login-taken')
  const name = nameOf(typed.name)
  if (!name) return yield* refuse('invalid-name')
  yield* unusedId('accounts', typed.account)
  const account: Account = { id: typed.account, login, name, ...rest, createdAt: now }
  const changes = [
    ...(owner ? [withoutLogin(owner)] : []),
    put('accounts', account),
    ...sessionStarted(account, challenge, now),
  ]
  return { result: entered(account), changes }
}

function withoutLogin({ login: _, ...account }: Account): Change {
  return put('accounts', account)
}
