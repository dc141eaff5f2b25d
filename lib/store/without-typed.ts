import type { Entities, EntityName } from '../registration/entities.ts'
import { isEmail } from '../registration/login.ts'
import { nameOf, type PersonName } from '../registration/person-name.ts'
import type { Keep } from './world-file.ts'

/** The password of every account that had one, in a file without what people typed: whoever reads it can sign in. */
export const hiddenPassword = 'hidden-password'

/**
 * Makes a filter for one export that leaves out what people typed (names, numbers, addresses, passwords) and keeps the
 * situation: who is who stays the same, equal logins stay equal, and a name that cannot be right still cannot.
 */
export function withoutTyped(): Keep {
  const logins = new Map<string, string>()

  function hiddenLogin(login: string): string {
    const number = logins.size + 1
    const hidden = isEmail(login) ? `person-${number}@example.org` : `+70009${`${number}`.padStart(6, '0')}`
    const known = logins.get(login) ?? hidden
    logins.set(login, known)
    return known
  }
  const masks: { [E in EntityName]?: (record: Entities[E]) => Entities[E] } = {
    accounts: (account) => ({
      ...account,
      name: hiddenName(account.name),
      ...(account.login === undefined ? {} : { login: hiddenLogin(account.login) }),
      ...(account.password === undefined ? {} : { password: hiddenPassword }),
    }),
    challenges: (challenge) => ({ ...challenge, login: hiddenLogin(challenge.login) }),
    deliveries: (delivery) => ({ ...delivery, id: hiddenLogin(delivery.id) }),
    joinings: ({ name, ...joining }) => (name ? { ...joining, name: hiddenName(name) } : joining),
  }
  return (entity, record) => masks[entity]?.(record) ?? record
}

const hiddenName = (name: PersonName): PersonName => ({ last: nameOf(name) ? 'Скрыто' : '0', first: 'Имя' })
