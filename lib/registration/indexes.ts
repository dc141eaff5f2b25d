import type { Entities, EntityName } from './entities.ts'

type Index = {
  [E in EntityName]: { entity: E; path: keyof Entities[E] & string; unique: boolean }
}[EntityName]

/** Every way to a record besides its id; records without the path are not in the index (as in IndexedDB). */
export const indexes = {
  accountByLogin: { entity: 'accounts', path: 'login', unique: true },
  linksByChild: { entity: 'links', path: 'childId', unique: false },
  linksByParent: { entity: 'links', path: 'parentId', unique: false },
} as const satisfies Record<string, Index>

export type Indexes = typeof indexes
export type IndexName = keyof Indexes

/** Every entity by name, for whoever makes a store of each; the compiler names one that is missing. */
export const entityNames = Object.keys({
  schools: true,
  classes: true,
  classInvites: true,
  accounts: true,
  sessions: true,
  challenges: true,
  deliveries: true,
  parentInvites: true,
  joinings: true,
  links: true,
  consents: true,
  idempotencyKeys: true,
} satisfies Record<EntityName, true>) as EntityName[]
