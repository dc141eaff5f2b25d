import type { Register } from './apply.ts'
import type { Change } from './change.ts'
import type { Entities, EntityName } from './entities.ts'
import { entityNames, type IndexName, indexes } from './indexes.ts'

type Stored = { id: string }

export type MemoryRegister = Register & {
  /** Writes a change set whole or, when it would break a unique index, not at all: then it throws. */
  write(changes: readonly Change[]): void
  /** All records of one kind, by id. */
  all<E extends EntityName>(entity: E): Entities[E][]
}

/** A register in memory: one map per entity and per index, so a command costs the same at any size. */
export function createMemoryRegister(records: readonly Change[] = []): MemoryRegister {
  const stores = new Map<EntityName, Map<string, Stored>>(entityNames.map((name) => [name, new Map()]))
  const indexed = new Map<IndexName, Map<string, Set<string>>>()
  const names = Object.keys(indexes) as IndexName[]
  for (const name of names) indexed.set(name, new Map())

  const storeOf = (entity: EntityName) => stores.get(entity) as Map<string, Stored>
  const idsOf = (index: IndexName, key: string) => indexed.get(index)?.get(key) ?? new Set<string>()

  function set(entity: EntityName, id: string, record: Stored | undefined) {
    const before = storeOf(entity).get(id)
    for (const name of names) {
      if (indexes[name].entity === entity) reindex(name, id, keyIn(name, before), keyIn(name, record))
    }
    if (record) storeOf(entity).set(id, record)
    else storeOf(entity).delete(id)
    return before
  }

  function reindex(name: IndexName, id: string, before: string | undefined, after: string | undefined) {
    if (before === after) return
    const keys = indexed.get(name) as Map<string, Set<string>>
    if (after !== undefined) {
      const ids = keys.get(after) ?? new Set()
      if (indexes[name].unique && ids.size > 0)
        throw new Error(`Which rule let two records share one ${name}?`)
      keys.set(after, ids.add(id))
    }
    if (before === undefined) return
    const rest = keys.get(before)
    rest?.delete(id)
    if (rest?.size === 0) keys.delete(before)
  }

  const register: MemoryRegister = {
    read(read) {
      if (read.kind === 'get') return storeOf(read.entity).get(read.id)
      const store = storeOf(indexes[read.index].entity)
      const found = [...idsOf(read.index, read.key)].sort().map((id) => store.get(id))
      return read.kind === 'list' ? found : found[0]
    },
    write(changes) {
      const undo: (() => void)[] = []
      try {
        for (const change of changes) {
          const [id, record] =
            change.kind === 'put' ? [change.record.id, change.record] : [change.id, undefined]
          const before = set(change.entity, id, record)
          undo.unshift(() => set(change.entity, id, before))
        }
      } catch (error) {
        for (const back of undo) back()
        throw error
      }
    },
    all: <E extends EntityName>(entity: E) =>
      [...storeOf(entity).values()].sort((one, other) => (one.id < other.id ? -1 : 1)) as Entities[E][],
  }
  register.write(records)
  return register
}

function keyIn(name: IndexName, record: Stored | undefined): string | undefined {
  return (record as Record<string, string | undefined> | undefined)?.[indexes[name].path]
}
