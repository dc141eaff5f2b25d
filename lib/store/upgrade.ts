import { indexes } from '../registration/indexes.ts'
import { conversionOf } from './conversion-of.ts'
import type { StoreName } from './schema.ts'
import type { Version } from './versions.ts'

/**
 * Brings a database of version `from` to the last of these versions, inside its upgrade transaction. Nothing here is
 * awaited: an asynchronous upgrade succeeds half-way. Whatever throws leaves the old version as it was.
 */
export function upgrade(
  database: IDBDatabase,
  transaction: IDBTransaction,
  from: number,
  versions: readonly Version[],
): void {
  const added = versions.slice(from)
  for (const { stores } of added) {
    for (const store of stores) database.createObjectStore(store, { keyPath: 'id' })
  }
  for (const name of added.flatMap((version) => version.indexes)) {
    const { entity, path, unique } = indexes[name]
    transaction.objectStore(entity).createIndex(name, path, { unique })
  }
  if (from > 0) for (const { stores } of versions.slice(0, from)) convertAll(stores)

  function convertAll(stores: readonly StoreName[]) {
    for (const store of stores) {
      // Whoever keeps a stage reads the old ones, too.
      if (store === 'stages') continue
      const conversion = conversionOf(store, from, versions)
      if (conversion) convert(transaction, store, conversion)
    }
  }
}

function convert(transaction: IDBTransaction, store: StoreName, conversion: (record: unknown) => unknown) {
  const request = transaction.objectStore(store).openCursor()
  request.onsuccess = () => {
    const cursor = request.result
    if (!cursor) return
    try {
      cursor.update(conversion(cursor.value))
      cursor.continue()
    } catch {
      transaction.abort()
    }
  }
}
