import type { EntityName } from './entities.ts'
import { get, type Reading, refuse } from './reading.ts'
import { isId } from './token.ts'

/** Refuses an id from outside that is taken: a command sent twice must not overwrite somebody. */
export function* unusedId(entity: EntityName, id: string): Reading<void> {
  if (!isId(id) || (yield* get(entity, id))) return yield* refuse('id-unusable')
}
