import { stops } from './address-rule.ts'
import { findLink } from './find-link.ts'
import { knownKindOf } from './known-links.ts'
import { type LinkRefusal, parseLink } from './link.ts'
import { type LearningRefusal, learnShape, type Shape } from './shape.ts'
import { rulesOfShapes } from './shape-rules.ts'

/** What a pasted example of an invite would teach, while it is typed. */
export type Trial =
  | { kind: 'empty' }
  | { kind: 'refused'; refusal: LinkRefusal | LearningRefusal }
  | { kind: 'learns'; shape: Shape; isKnown: boolean }

/** Tries an example without keeping anything of it; `isKnown` = the known shapes hold it already. */
export function tryExample(text: string, known: readonly Shape[]): Trial {
  if (!text.trim()) return { kind: 'empty' }
  const parsed = parseLink(findLink(text))
  if (!parsed.ok) return { kind: 'refused', refusal: parsed.refusal }
  const learned = learnShape(parsed.link)
  if (!learned.ok) return { kind: 'refused', refusal: learned.refusal }
  return { kind: 'learns', shape: learned.shape, isKnown: stops(rulesOfShapes(known), parsed.link.href) }
}

/** Whether a pasted link would be stopped by these shapes, or why it is no link of the service. */
export function tryLink(
  text: string,
  shapes: readonly Shape[],
): { kind: 'empty' | 'stopped' | 'opens' } | { kind: 'refused'; refusal: LinkRefusal } {
  if (!text.trim()) return { kind: 'empty' }
  const parsed = parseLink(findLink(text))
  if (!parsed.ok) return { kind: 'refused', refusal: parsed.refusal }
  const isStopped = !knownKindOf(parsed.link) && stops(rulesOfShapes(shapes), parsed.link.href)
  return { kind: isStopped ? 'stopped' : 'opens' }
}
