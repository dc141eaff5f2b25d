import type { Entities, EntityName } from './entities.ts'

/** One record written or removed. The order of a change set matters: a login is freed before it is given away. */
export type Change = {
  [E in EntityName]:
    | { kind: 'put'; entity: E; record: Readonly<Entities[E]> }
    | { kind: 'delete'; entity: E; id: string }
}[EntityName]

/** The change that writes a record over whatever had its id. */
export const put = <E extends EntityName>(entity: E, record: Entities[E]): Change =>
  ({ kind: 'put', entity, record }) as Change

/** The change that removes a record. */
export const remove = (entity: EntityName, id: string): Change => ({ kind: 'delete', entity, id })
