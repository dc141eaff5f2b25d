import * as v from 'valibot'
import type { SettingsFileRefusal } from '../conflict/options-state.ts'
import { addShape, type Shape, skeletonOf } from '../sites/shape.ts'
import { readWrittenShape, writeShape } from '../sites/written-shape.ts'
import { parseHelpSite } from './help-site-address.ts'
import { language, shapes } from './memory.ts'
import { helpSite } from './settings.ts'
import { writtenShapeSchema } from './written-shape-schema.ts'

const version = 1
const longest = 200_000
const mostShapes = 20

const since = v.exactOptional(v.pipe(v.number(), v.minValue(0)))
const shapeList = v.pipe(v.array(v.object({ ...writtenShapeSchema.entries, since })), v.maxLength(mostShapes))

const fileSchema = v.object({
  kind: v.literal('mostik-settings'),
  version: v.literal(version),
  language: v.nullable(v.picklist(['ru', 'en'])),
  helpSite: v.nullable(v.string()),
  learned: shapeList,
  configured: shapeList,
  dismissed: shapeList,
})

const lists = ['learned', 'configured', 'dismissed'] as const

/** Settings out of a file, every part of them read. */
export type Settings = Record<(typeof lists)[number], Shape[]> & {
  language: 'ru' | 'en' | null
  helpSite: string | null
}

/** The person's settings as the text of a file: no link, no secret, nothing of who is signed in here. */
export async function writeSettings(): Promise<string> {
  const known = await shapes.read()
  const written = (list: readonly Shape[]) =>
    list.map((shape) => ({ ...writeShape(shape), ...(shape.since && { since: shape.since }) }))
  const file: v.InferOutput<typeof fileSchema> = {
    kind: 'mostik-settings',
    version,
    language: await language.read(),
    helpSite: await helpSite.read(),
    learned: written(known.learned),
    configured: written(known.configured),
    dismissed: written(known.dismissed),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** Reads the text of such a file, all of it or nothing; a refusal names the place that makes no sense. */
export function readSettings(
  text: string,
): { ok: true; settings: Settings } | { ok: false; refusal: SettingsFileRefusal; place: string } {
  const refuse = (refusal: SettingsFileRefusal, place = '') => ({ ok: false, refusal, place }) as const
  if (text.length > longest) return refuse('too-big')
  const json = parseJson(text)
  if (json === undefined) return refuse('not-json')
  const named = v.safeParse(v.object({ kind: fileSchema.entries.kind, version: v.number() }), json)
  if (!named.success) return refuse('not-settings')
  if (named.output.version > version) return refuse('newer')
  const file = v.safeParse(fileSchema, json)
  if (!file.success) return refuse('damaged', v.getDotPath(file.issues[0]) ?? '')
  const { language, helpSite } = file.output
  const site = helpSite === null ? { ok: true as const, address: null } : parseHelpSite(helpSite)
  if (!site.ok) return refuse('damaged', 'helpSite')
  const read = { learned: [] as Shape[], configured: [] as Shape[], dismissed: [] as Shape[] }
  for (const list of lists) {
    for (const [index, { since, ...written }] of file.output[list].entries()) {
      const one = readWrittenShape(written)
      if (!one.ok) return refuse('damaged', `${list}.${index}.address`)
      read[list].push({ ...one.shape, ...(since !== undefined && { since }) })
    }
  }
  return { ok: true, settings: { language, helpSite: site.address, ...read } }
}

/** Takes settings over: what is known stays known, the language and the help site are replaced. */
export async function takeSettings(settings: Settings): Promise<void> {
  const joined = (one: readonly Shape[], other: readonly Shape[]) =>
    other.reduce<Shape[]>(addShape, [...one]).slice(-mostShapes)
  await shapes.change((before) => {
    const learned = joined(before.learned, settings.learned)
    const configured = joined(before.configured, settings.configured)
    const known = new Set([...learned, ...configured].map(skeletonOf))
    const dismissed = joined(before.dismissed, settings.dismissed).filter(
      (shape) => !known.has(skeletonOf(shape)),
    )
    return { learned, configured, dismissed }
  })
  await language.change(() => settings.language)
  await helpSite.change(() => settings.helpSite)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
