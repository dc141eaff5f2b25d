import type { Span } from '../../lib/help/search/words.ts'
import { typeset } from '../../lib/i18n/typeset.ts'

/** A text with the places that the search found in it; typesetting changes no length, so the places hold. */
export function Marked({ text: plain, spans }: { text: string; spans: readonly Span[] }) {
  const text = typeset(plain)
  const parts = spans.flatMap(([start, end], index) => [
    text.slice(spans[index - 1]?.[1] ?? 0, start),
    <mark class="Marked" key={start}>
      {text.slice(start, end)}
    </mark>,
  ])
  return (
    <>
      {parts}
      {text.slice(spans.at(-1)?.[1] ?? 0)}
    </>
  )
}
