import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { addShape, type Shape } from '../sites/shape.ts'
import { readWrittenShape } from '../sites/written-shape.ts'
import { parseHelpSite } from './help-site-address.ts'
import { policy } from './settings.ts'
import { writtenShapeSchema } from './written-shape-schema.ts'

/** What a school set for its browsers; every part may be missing. */
export type Policy = { helpSite?: string; schoolContact?: string; shapes: Shape[]; pauseForbidden: boolean }

const mostShapes = 20

const contactSchema = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200))

/** The policy of this browser, or an empty one. A part that does not fit is left out, the others hold. */
export async function readPolicy(): Promise<Policy> {
  // Firefox rejects where no policy is set.
  const set: Record<string, unknown> = await browser.storage.managed.get().catch(() => ({}))
  const helpSite = typeof set.helpSite === 'string' ? parseHelpSite(set.helpSite) : undefined
  const contact = v.safeParse(contactSchema, set.schoolContact)
  return {
    ...(helpSite?.ok && { helpSite: helpSite.address }),
    ...(contact.success && { schoolContact: contact.output }),
    shapes: Array.isArray(set.shapes) ? shapesIn(set.shapes) : [],
    pauseForbidden: set.pauseForbidden === true,
  }
}

/** Keeps the policy as it is now where our pages and the rules read it. */
export async function keepPolicy(): Promise<void> {
  const now = await readPolicy()
  await policy.change((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now))
}

/** Calls back after the policy changed. Firefox reads policies only when it starts. */
export function onPolicyChange(listener: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') listener()
  })
}

function shapesIn(written: readonly unknown[]): Shape[] {
  return written
    .slice(0, mostShapes)
    .flatMap((one) => {
      const parsed = v.safeParse(writtenShapeSchema, one)
      const read = parsed.success ? readWrittenShape(parsed.output) : undefined
      return read?.ok ? [read.shape] : []
    })
    .reduce<Shape[]>(addShape, [])
}
