import { stops } from '../sites/address-rule.ts'
import { parseLink } from '../sites/link.ts'
import { addShape, type Shape, skeletonOf } from '../sites/shape.ts'
import { rulesOfShapes } from '../sites/shape-rules.ts'
import { forgetLink, rememberLink } from './link-hash.ts'
import { shapes } from './memory.ts'
import { rulesInStep } from './rules-in-step.ts'
import { madeHere } from './session.ts'

type List = 'learned' | 'configured'

/** What was forgotten, to bring it back: the links of the pupil's profile that the shape held are in memory only. */
export type ForgottenShape = { list: List; shape: Shape; links: string[] }

/** Forgets a shape and the pupil's own links that it held; resolves when such links open as usual. */
export async function forgetShape(list: List, shape: Shape, now: number): Promise<ForgottenShape> {
  const rules = rulesOfShapes([shape])
  const links = (await madeHere.read()).filter((href) => stops(rules, href))
  await shapes.change((before) => ({
    ...before,
    [list]: before[list].filter((other) => skeletonOf(other) !== skeletonOf(shape)),
  }))
  await madeHere.change((own) => own.filter((href) => !links.includes(href)))
  for (const link of parsedLinks(links)) await forgetLink(link)
  await rulesInStep(now)
  return { list, shape, links }
}

/** Brings back what was forgotten. */
export async function bringShapeBack({ list, shape, links }: ForgottenShape, now: number): Promise<void> {
  await shapes.change((before) => ({ ...before, [list]: addShape(before[list], shape) }))
  await madeHere.change((own) => [...links.filter((href) => !own.includes(href)), ...own])
  for (const link of parsedLinks(links)) await rememberLink(link, 'made-here', now)
  await rulesInStep(now)
}

function parsedLinks(links: readonly string[]) {
  return links.flatMap((href) => {
    const parsed = parseLink(href)
    return parsed.ok ? [parsed.link] : []
  })
}
