import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb'
import type { Entities, EntityName } from '../registration/entities.ts'
import { entityNames, type Indexes, type IndexName } from '../registration/indexes.ts'

type IndexesOf<E extends EntityName> = {
  [I in IndexName as Indexes[I]['entity'] extends E ? I : never]: string
}

/** The database of today: one object store for each entity, keyed by `id`, and the register's indexes by their names. */
export interface WorldSchema extends DBSchema, Stores {
  stages: { key: string; value: StageRecord }
}

/** What the page shows of a world, under the one id `now`: opaque here, checked by whoever put it. */
export type StageRecord = { id: 'now'; stage: unknown }

/** Everything that is kept: the register's entities and the stage. */
export type StoreName = EntityName | 'stages'
export const storeNames: StoreName[] = [...entityNames, 'stages']

type Stores = { [E in EntityName]: { key: string; value: Entities[E]; indexes: IndexesOf<E> } }

export type WorldDatabase = IDBPDatabase<WorldSchema>

/** One transaction over every store: a command does not know beforehand what it will need. */
export type WorldTransaction = IDBPTransaction<WorldSchema, StoreName[], 'readwrite'>

/** The same for whoever only reads: it needs no room on the disk. */
export type WorldReading = IDBPTransaction<WorldSchema, StoreName[], 'readonly'>

/** Every record of a world, each kind in the order of ids. */
export type WorldRecords = { [E in EntityName]: readonly Entities[E][] }
