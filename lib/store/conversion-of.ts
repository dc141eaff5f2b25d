import type { EntityName } from '../registration/entities.ts'
import type { Version } from './versions.ts'

type Conversion = (record: unknown) => { id: string }

/** What turns a record that version `from` wrote into one of the last of these versions; undefined when nothing does. */
export function conversionOf(
  entity: EntityName,
  from: number,
  versions: readonly Version[],
): Conversion | undefined {
  const steps = versions.slice(from).flatMap(({ records }) => records?.[entity] ?? []) as Conversion[]
  const [first, ...rest] = steps
  return first && ((record) => rest.reduce<{ id: string }>((now, step) => step(now), first(record)))
}
