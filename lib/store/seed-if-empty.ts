import type { Change } from '../registration/change.ts'
import { entityNames } from '../registration/indexes.ts'
import { storeNames, type WorldDatabase } from './schema.ts'
import { transact } from './transact.ts'
import { writeChanges } from './write-changes.ts'

/**
 * Writes the seed when there is no record of any kind, and tells whether it did. One transaction: of two tabs that open
 * a new database together, one writes. It also proves that the files can be read, before anybody relies on them.
 */
export const seedIfEmpty = (database: WorldDatabase, seed: readonly Change[]): Promise<boolean> =>
  transact(database.transaction(storeNames, 'readwrite'), async (transaction) => {
    const first = await Promise.all(
      entityNames.map((name) => transaction.objectStore(name).getKey(IDBKeyRange.lowerBound(''))),
    )
    const isEmpty = first.every((key) => key === undefined)
    if (isEmpty) await writeChanges(transaction, seed)
    return isEmpty
  })
