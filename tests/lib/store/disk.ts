import 'fake-indexeddb/auto'
import { openDB, unwrap } from 'idb'
import { assumedSettings } from '../../../lib/registration/settings.ts'
import { openWorld, type WorldOptions } from '../../../lib/store/open-world.ts'
import { upgrade } from '../../../lib/store/upgrade.ts'
import { type Version, versions } from '../../../lib/store/versions.ts'
import { school } from '../registration/world.ts'

let last = 0

/** A name that no other test has used: every test has a disk of its own. */
export const freshName = () => {
  last += 1
  return `world-${last}`
}

/** Opens a world with the school of the register's tests, at a fixed time unless told otherwise. */
export const open = (options: Partial<WorldOptions> & { name: string }) =>
  openWorld({ seed: school, now: () => 1_800_000_000_000, settings: assumedSettings, ...options })

/** Writes a database as an older version of the page left it: its stores, its indexes, these records. */
export async function leaveOld(
  name: string,
  version: number,
  records: Readonly<Record<string, readonly object[]>>,
) {
  const database = await openDB(name, version, {
    upgrade: (fresh, from, _, transaction) =>
      upgrade(
        unwrap(fresh) as IDBDatabase,
        unwrap(transaction) as IDBTransaction,
        from,
        versions.slice(0, version),
      ),
  })
  const transaction = database.transaction(Object.keys(records), 'readwrite')
  for (const [store, some] of Object.entries(records)) {
    for (const record of some) transaction.objectStore(store).put(record)
  }
  await transaction.done
  database.close()
}

/** What is on the disk by now of the register (the stage aside), read past our own code. */
export async function onDisk(name: string) {
  const database = await openDB(name)
  const stores = [...database.objectStoreNames].filter((store) => store !== 'stages')
  const transaction = database.transaction(stores)
  const records = await Promise.all(
    stores.map(async (store) => [store, await transaction.objectStore(store).getAll()] as const),
  )
  const indexes = stores.flatMap((store) =>
    [...transaction.objectStore(store).indexNames].map((index) => {
      const { keyPath, unique } = transaction.objectStore(store).index(index)
      return [index, { entity: store, path: keyPath, unique }] as const
    }),
  )
  const { version } = database
  database.close()
  return {
    version,
    records: Object.fromEntries(records) as Record<string, unknown[]>,
    indexes: Object.fromEntries(indexes),
  }
}

/** The versions of today and one more that adds nothing but its number. */
export const tomorrow: readonly Version[] = [...versions, { stores: [], indexes: [] }]
