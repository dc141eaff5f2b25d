import type { IDBPTransaction } from 'idb'
import type { EntityName } from '../registration/entities.ts'
import { entityNames } from '../registration/indexes.ts'
import type { Moment } from '../registration/reading.ts'
import type { Keeper } from './keeper.ts'
import { type Opened, openDatabase, type Place } from './open-database.ts'
import { runOnDisk } from './run-on-disk.ts'
import type { WorldReading, WorldRecords, WorldSchema } from './schema.ts'
import { failureOf, StoreFailure } from './store-failure.ts'
import { transact } from './transact.ts'
import { writeChanges } from './write-changes.ts'

/** Hears how an opening ended, the first one or a later one, and that a newer version took the database away. */
type Heard = { opened: (how: Opened) => void; newer: () => void }

/**
 * Keeps a world in IndexedDB. A connection that the browser or another tab takes away is opened again by the next call.
 * `ready` tells whether there is a database.
 */
export function keepOnDisk(
  place: Place,
  moment: () => Moment,
  heard: Heard,
): Keeper & { ready(): Promise<Opened> } {
  let opening: Promise<Opened> | undefined
  let isClosed = false

  function ready(): Promise<Opened> {
    if (isClosed) return Promise.resolve({ kind: 'failed', why: 'broken' })
    opening ??= open()
    return opening
  }
  function open(): Promise<Opened> {
    const mine = openDatabase(place, (isNewer) => {
      drop(mine)
      if (isNewer) heard.newer()
    }).then((opened) => {
      if (opened.kind === 'failed') drop(mine)
      heard.opened(opened)
      return opened
    })
    return mine
  }
  function drop(one: Promise<Opened>) {
    if (opening === one) opening = undefined
  }

  async function begin<Mode extends 'readonly' | 'readwrite'>(
    mode: Mode,
    isAgain = false,
  ): Promise<IDBPTransaction<WorldSchema, EntityName[], Mode>> {
    const mine = ready()
    const opened = await mine
    if (opened.kind === 'failed') throw new StoreFailure(opened.why, opened.cause)
    try {
      return opened.database.transaction(entityNames, mode)
    } catch (error) {
      drop(mine)
      if (isAgain) throw failureOf(error)
    }
    // Closed under our hands: no transaction began, so nothing is done twice.
    return begin(mode, true)
  }
  return {
    isLasting: true,
    ready,
    run: async (command) => runOnDisk(await begin('readwrite'), command, moment()),
    read: async () => transact(await begin('readonly'), readAll),
    replace: async (changes) =>
      transact(await begin('readwrite'), async (transaction) => {
        for (const name of entityNames) await transaction.objectStore(name).clear()
        await writeChanges(transaction, changes)
      }),
    close() {
      isClosed = true
      opening?.then((opened) => opened.kind === 'open' && opened.database.close())
    },
  }
}

async function readAll(transaction: WorldReading): Promise<WorldRecords> {
  const all = await Promise.all(
    entityNames.map(async (name) => [name, await transaction.objectStore(name).getAll()]),
  )
  return Object.fromEntries(all) as WorldRecords
}
