import * as v from 'valibot'
import type { Shape } from '../sites/shape.ts'
import { shapeSchema, shapes } from './memory.ts'
import { remember } from './remembered.ts'

/** The help site that the person chose, an address with a slash at its end; null = the help inside the extension. */
export const helpSite = remember(
  'local:helpSite',
  v.nullable(v.pipe(v.string(), v.startsWith('https://'))),
  null,
)

/**
 * The school's policy as the background last read it (`keepPolicy`): our pages read it with everything else, and the
 * rules of a cold start know it before the browser has loaded its policies.
 */
export const policy = remember(
  'local:policy',
  v.object({
    helpSite: v.exactOptional(v.string()),
    schoolContact: v.exactOptional(v.string()),
    shapes: v.array(shapeSchema),
    pauseForbidden: v.boolean(),
  }),
  { shapes: [], pauseForbidden: false },
)

/** What holds: the school's policy over the person's own choice over what Mostik brings. */
export type EffectiveSettings = {
  /** Where help is; null = inside the extension. */
  helpSite: string | null
  schoolContact: string | null
  pauseForbidden: boolean
}

/** The settings that hold now, for our pages. */
export async function effectiveSettings(): Promise<EffectiveSettings> {
  const [own, school] = await Promise.all([helpSite.read(), policy.read()])
  return {
    helpSite: school.helpSite ?? own,
    schoolContact: school.schoolContact ?? null,
    pauseForbidden: school.pauseForbidden,
  }
}

/** The shapes that somebody set, not learned: the person's own and the school's. */
export async function configuredShapes(): Promise<Shape[]> {
  const [own, school] = await Promise.all([shapes.read(), policy.read()])
  return [...own.configured, ...school.shapes]
}
