import { openDB, unwrap } from 'idb'
import type { Change } from '../registration/change.ts'
import { readMark } from './lost-mark.ts'
import type { WorldDatabase, WorldSchema } from './schema.ts'
import { seedIfEmpty } from './seed-if-empty.ts'
import { failureOf, StoreFailure, type StoreTrouble } from './store-failure.ts'
import { upgrade } from './upgrade.ts'
import type { Version } from './versions.ts'

/** Where a world is kept, of which versions, what it begins with, and how many milliseconds opening may take. */
export type Place = { name: string; versions: readonly Version[]; seed: readonly Change[]; patience: number }

/** `isFresh`: there was no record at all, and the seed has just been written. */
export type Opened =
  | { kind: 'open'; database: WorldDatabase; isFresh: boolean }
  | { kind: 'failed'; why: Exclude<StoreTrouble, 'conflict'>; cause?: unknown }

/**
 * Opens the database, upgrades it and sees to it that it is not empty; always answers, within the patience given.
 * `onGone` hears when the browser or another tab took the database away: the connection is closed by then.
 */
export async function openDatabase(place: Place, onGone: (isNewer: boolean) => void): Promise<Opened> {
  let isBlocked = false
  let isLate = false

  async function open(): Promise<Opened> {
    const database = await openDB<WorldSchema>(place.name, place.versions.length, {
      upgrade(fresh, from, _, transaction) {
        // A failed upgrade rejects the opening, too; once is enough.
        transaction.done.catch(() => undefined)
        upgrade(unwrap(fresh) as IDBDatabase, unwrap(transaction) as IDBTransaction, from, place.versions)
      },
      blocked: () => {
        isBlocked = true
      },
      blocking: (_, next) => {
        database.close()
        if (!isLate) onGone(next !== null)
      },
      terminated: () => onGone(false),
    })
    try {
      const isFresh = await seedIfEmpty(database, place.seed)
      if (isLate) database.close()
      return { kind: 'open', database, isFresh }
    } catch (error) {
      database.close()
      throw error
    }
  }

  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<Opened>((resolve) => {
    timer = setTimeout(() => {
      isLate = true
      resolve({ kind: 'failed', why: isBlocked ? 'other-tab' : 'slow' })
    }, place.patience)
  })
  const opened = open().catch((error: unknown) => {
    const failure = failed(place.name, error)
    // Firefox may take ten seconds to say that another tab has upgraded the database.
    if (isLate && failure.why === 'newer') onGone(true)
    return failure
  })
  try {
    return await Promise.race([opened, late])
  } finally {
    clearTimeout(timer)
  }
}

function failed(name: string, cause: unknown): Extract<Opened, { kind: 'failed' }> {
  const failure = failureOf(cause)
  const why = failure instanceof StoreFailure && failure.why !== 'conflict' ? failure.why : 'broken'
  // Chromium says UnknownError both for blocked site data and for damaged files; the mark's place tells them apart.
  return {
    kind: 'failed',
    why: why === 'broken' && readMark(name) === 'forbidden' ? 'forbidden' : why,
    cause,
  }
}
