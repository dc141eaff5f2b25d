import { type EntityName, pairId } from '../registration/entities.ts'
import { entityNames, type IndexName, indexes } from '../registration/indexes.ts'
import type { WorldRecords } from './schema.ts'

/** Which field of a record names which other record. */
const references: { [E in EntityName]?: { [field: string]: EntityName } } = {
  classes: { schoolId: 'schools' },
  classInvites: { classId: 'classes' },
  accounts: { classId: 'classes', invite: 'parentInvites' },
  sessions: { accountId: 'accounts' },
  parentInvites: { childId: 'accounts' },
  joinings: { parentId: 'accounts', childId: 'accounts' },
  links: { parentId: 'accounts', childId: 'accounts' },
  consents: { parentId: 'accounts', childId: 'accounts' },
}
const parentLimit = 2

type Loose = Readonly<Record<string, unknown>>

/**
 * The first thing in a world that no commands can have led to, in words, or undefined: an id or a unique key twice, a
 * record that names another one that is not there, a third parent, somebody who is their own parent.
 */
export function contradictionIn(records: WorldRecords): string | undefined {
  const ids = new Map(entityNames.map((name) => [name, new Set(records[name].map(({ id }) => id))]))
  for (const name of entityNames) {
    if (ids.get(name)?.size !== records[name].length) return `an id twice in ${name}`
    for (const record of records[name] as readonly Loose[]) {
      for (const [field, target] of Object.entries(references[name] ?? {})) {
        const wanted = record[field]
        if (wanted !== undefined && !ids.get(target)?.has(wanted as string))
          return `${name}: ${field} leads nowhere`
      }
    }
  }
  return sharedKey(records) ?? wrongLink(records)
}

function sharedKey(records: WorldRecords): string | undefined {
  for (const name of Object.keys(indexes) as IndexName[]) {
    const { entity, path, unique } = indexes[name]
    const keys = (records[entity] as readonly Loose[]).flatMap((record) => record[path] ?? [])
    if (unique && new Set(keys).size !== keys.length) return `one ${path} for two ${entity}`
  }
  return undefined
}

function wrongLink({ links, joinings, consents }: WorldRecords): string | undefined {
  const parents = new Map<string, number>()
  for (const { id, parentId, childId } of [...links, ...joinings, ...consents]) {
    if (id !== pairId(parentId, childId)) return 'a pair under another id'
    if (parentId === childId) return 'somebody is their own parent'
  }
  for (const { childId } of links) {
    const count = (parents.get(childId) ?? 0) + 1
    if (count > parentLimit) return 'a third parent'
    parents.set(childId, count)
  }
  return undefined
}
