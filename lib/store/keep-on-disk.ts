import type { IDBPTransaction } from 'idb'
import { entityNames } from '../registration/indexes.ts'
import type { Moment } from '../registration/reading.ts'
import type { Keeper } from './keeper.ts'
import { type Opened, openDatabase, type Place } from './open-database.ts'
import { runOnDisk } from './run-on-disk.ts'
import {
  type StoreName,
  storeNames,
  type WorldReading,
  type WorldRecords,
  type WorldSchema,
  type WorldTransaction,
} from './schema.ts'
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
  ): Promise<IDBPTransaction<WorldSchema, StoreName[], Mode>> {
    const mine = ready()
    const opened = await mine
    if (opened.kind === 'failed') throw new StoreFailure(opened.why, opened.cause)
    try {
      return opened.database.transaction(storeNames, mode)
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
    stage: async () =>
      transact(
        await begin('readonly'),
        async (transaction) => (await transaction.objectStore('stages').get('now'))?.stage,
      ),
    keepStage: async (stage) =>
      transact(await begin('readwrite'), (transaction) => putStage(transaction, stage)),
    replace: async (changes, stage) =>
      transact(await begin('readwrite'), async (transaction) => {
        for (const name of storeNames) await transaction.objectStore(name).clear()
        await writeChanges(transaction, changes)
        if (stage !== undefined) await putStage(transaction, stage)
      }),
    close() {
      isClosed = true
      opening?.then((opened) => opened.kind === 'open' && opened.database.close())
    },
  }
}

async function putStage(transaction: WorldTransaction, stage: unknown): Promise<void> {
  await transaction.objectStore('stages').put({ id: 'now', stage })
}

async function readAll(transaction: WorldReading): Promise<WorldRecords> {
  const all = await Promise.all(
    entityNames.map(async (name) => [name, await transaction.objectStore(name).getAll()]),
  )
  return Object.fromEntries(all) as WorldRecords
}
