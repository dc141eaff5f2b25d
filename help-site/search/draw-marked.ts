import type { Span } from '../../lib/help/search/words.ts'
import { typeset } from '../../lib/i18n/typeset.ts'
import { element } from './element.ts'

/** A text with the places that the search found in it; typesetting changes no length, so the places hold. */
export function drawMarked(plain: string, spans: readonly Span[]): (Node | string)[] {
  const text = typeset(plain)
  const parts = spans.flatMap(([start, end], index) => [
    text.slice(spans[index - 1]?.[1] ?? 0, start),
    element('mark', { className: 'Marked' }, text.slice(start, end)),
  ])
  return [...parts, text.slice(spans.at(-1)?.[1] ?? 0)]
}
