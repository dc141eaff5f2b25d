import type { Change } from './change.ts'
import type { Entities, EntityName } from './entities.ts'
import type { Indexes, IndexName } from './indexes.ts'
import type { Refusal } from './refusals.ts'
import type { Settings } from './settings.ts'

/** What a rule may ask of a register: one record by id, one by a unique index, or all of one key of an index, by id. */
export type Read =
  | { kind: 'get'; entity: EntityName; id: string }
  | { kind: 'find'; index: IndexName; key: string }
  | { kind: 'list'; index: IndexName; key: string }

/** Numbers for the person: when to try again (epoch milliseconds), how many tries remain. */
export type RefusalDetail = { until?: number; triesLeft?: number }

/** The end of a rule that says no. `changes` holds at most a count of wrong tries. */
type Stop = { kind: 'refuse'; refusal: Refusal; detail: RefusalDetail; changes: readonly Change[] }

/** A rule in progress: it yields what it wants to read, or stops, and returns its finding. */
export type Reading<Found> = Generator<Read | Stop, Found, unknown>

/** What a rule that says yes returns. */
export type Done<Result> = { result: Result; changes: readonly Change[] }

/** A command's rule, before anybody answers its reads. */
export type Rule<Result> = Reading<Done<Result>>

/** What comes from outside with every command: the time (epoch milliseconds) and the service's own numbers. */
export type Moment = { now: number; settings: Settings }

type Indexed<I extends IndexName> = Entities[Indexes[I]['entity']]

/** The record with this id. */
export function* get<E extends EntityName>(entity: E, id: string): Reading<Entities[E] | undefined> {
  return (yield { kind: 'get', entity, id }) as Entities[E] | undefined
}

/** The one record with this key in a unique index. */
export function* find<I extends IndexName>(index: I, key: string): Reading<Indexed<I> | undefined> {
  return (yield { kind: 'find', index, key }) as Indexed<I> | undefined
}

/** All records with this key in an index, in the order of their ids. */
export function* list<I extends IndexName>(index: I, key: string): Reading<readonly Indexed<I>[]> {
  return (yield { kind: 'list', index, key }) as readonly Indexed<I>[]
}

/** Stops the rule with a refusal: `return yield* refuse('…')`. */
export function* refuse(
  refusal: Refusal,
  detail: RefusalDetail = {},
  changes: readonly Change[] = [],
): Reading<never> {
  yield { kind: 'refuse', refusal, detail, changes }
  throw new Error(`Who went on after the refusal ${refusal}?`)
}
