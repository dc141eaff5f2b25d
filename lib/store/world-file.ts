import * as v from 'valibot'
import type { Entities, EntityName } from '../registration/entities.ts'
import { entityNames } from '../registration/indexes.ts'
import { contradictionIn } from './contradiction-in.ts'
import { conversionOf } from './conversion-of.ts'
import { recordShapes } from './record-shapes.ts'
import type { WorldRecords } from './schema.ts'
import { versions } from './versions.ts'

/** What a world can be read from: a `File` of the page, or anything like it. */
export type WorldFile = { size: number; text(): Promise<string> }

/** Why a file was not taken. */
export type FileRefusal =
  | 'file-too-large'
  | 'not-json'
  | 'foreign-file'
  | 'newer-file'
  | 'broken-file'
  | 'contradictory-file'

export type ReadFile =
  | { kind: 'world'; records: WorldRecords }
  | { kind: 'refused'; refusal: FileRefusal; detail: string }

/** Decides what of a record goes into a file: the record, another one in its place, or nothing. */
export type Keep = <E extends EntityName>(entity: E, record: Entities[E]) => Entities[E] | undefined

/** How large a file may be that a page reads, in bytes and in records. */
export const fileLimits = { bytes: 64_000_000, records: 250_000 }

const format = 'mostik-world'
const header = v.object({
  format: v.literal(format),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  records: v.record(v.string(), v.array(v.unknown())),
})

/** A world as the text of a file, of the version that the database has today. */
export function writeFile(records: WorldRecords, keep: Keep = (_, record) => record): string {
  const kept = entityNames.map((name) => [name, records[name].flatMap((record) => keep(name, record) ?? [])])
  return JSON.stringify({ format, version: versions.length, records: Object.fromEntries(kept) })
}

/** Reads a file of this version or an older one, or says by name why not; nobody is believed. */
export async function readFile(file: WorldFile): Promise<ReadFile> {
  if (file.size > fileLimits.bytes) return refused('file-too-large', `${file.size} bytes`)
  const json = parsed(await file.text())
  if (json === undefined) return refused('not-json', '')
  const outline = v.safeParse(header, json)
  if (!outline.success) return refused('foreign-file', v.getDotPath(outline.issues[0]) ?? '')
  const { version, records } = outline.output
  if (version > versions.length) return refused('newer-file', `${version}`)
  const sum = Object.values(records).reduce((count, some) => count + some.length, 0)
  if (sum > fileLimits.records) return refused('file-too-large', `${sum} records`)
  const strangers = Object.keys(records).filter((name) => !entityNames.some((known) => known === name))
  if (strangers.length > 0) return refused('broken-file', `records.${strangers[0]}`)
  const world = today(version, records)
  if (world.kind === 'refused') return world
  const contradiction = contradictionIn(world.records)
  return contradiction ? refused('contradictory-file', contradiction) : world
}

const refused = (refusal: FileRefusal, detail: string) => ({ kind: 'refused', refusal, detail }) as const

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function today(version: number, records: Readonly<Record<string, unknown[]>>): ReadFile {
  const world: Partial<Record<EntityName, unknown[]>> = {}
  for (const name of entityNames) {
    const found: unknown[] = []
    const conversion = conversionOf(name, version, versions)
    for (const [at, record] of (records[name] ?? []).entries()) {
      const read = v.safeParse(recordShapes[name] as v.GenericSchema, converted(record, conversion))
      if (!read.success) return refused('broken-file', `${name}[${at}]`)
      found.push(read.output)
    }
    world[name] = found
  }
  return { kind: 'world', records: world as WorldRecords }
}

function converted(record: unknown, conversion: ReturnType<typeof conversionOf>): unknown {
  try {
    return conversion ? conversion(record) : record
  } catch {
    return undefined
  }
}
