import type { EntityName } from '../registration/entities.ts'
import { type Indexes, type IndexName, indexes } from '../registration/indexes.ts'
import type { Refusal } from '../registration/refusals.ts'

type UniqueIndex = { [I in IndexName]: Indexes[I]['unique'] extends true ? I : never }[IndexName]

/** What the rules call it when a key of a unique index is taken. */
const refusals = { accountByLogin: 'login-taken' } as const satisfies Record<UniqueIndex, Refusal>

/** The refusal for a record that the database would not write beside another one, if the rules have a name for it. */
export function conflictOf(entity: EntityName): Refusal | undefined {
  const names = Object.keys(refusals) as UniqueIndex[]
  const name = names.find((one) => indexes[one].entity === entity)
  return name && refusals[name]
}
