import type { Account, EntityName, Role } from '../registration/entities.ts'
import type { IndexName } from '../registration/indexes.ts'
import type { StoreName } from './schema.ts'

/**
 * What one version adds to the one before: stores, indexes, and how a record of then becomes one of now. A conversion is
 * pure and at once: a database is upgraded inside one transaction, and a file of an older version by the same functions.
 */
export type Version = {
  stores: readonly StoreName[]
  indexes: readonly IndexName[]
  records?: { [E in EntityName]?: (record: never) => { id: string } }
}

/** Version 1 was the first draft: an account had one role (R8 was not yet in it), and nothing kept logins unique. */
export type AccountOfVersion1 = Omit<Account, 'roles'> & { role?: Role }

/** Every version of the database, oldest first; the number of a version is its place, from 1. Never edit, only append. */
export const versions: readonly Version[] = [
  {
    stores: [
      'schools',
      'classes',
      'classInvites',
      'accounts',
      'sessions',
      'challenges',
      'deliveries',
      'parentInvites',
      'joinings',
      'links',
      'consents',
    ],
    indexes: ['linksByChild'],
  },
  {
    stores: ['idempotencyKeys'],
    indexes: ['accountByLogin', 'linksByParent'],
    records: {
      accounts: ({ role, ...account }: AccountOfVersion1): Account => ({
        ...account,
        roles: role === undefined ? [] : [role],
      }),
    },
  },
  { stores: ['stages'], indexes: [] },
]
