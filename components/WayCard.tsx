import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'

type WayCardProps = {
  title: string
  hint: string
  /** The best way: shown open, with this word on it. */
  best?: string | undefined
  children: ComponentChildren
}

/**
 * One way out, folded unless it is the best; the browser's own `details` does the folding. What is folded is drawn after
 * the first painting: nobody sees it yet, and the heading does not wait for it.
 */
export function WayCard({ title, hint, best, children }: WayCardProps) {
  const [isDrawn, setDrawn] = useState(Boolean(best))
  useEffect(() => setDrawn(true), [])
  return (
    <details class={`WayCard${best ? ' WayCard-best' : ''}`} open={Boolean(best)}>
      <summary class="WayCard-summary">
        <span class="WayCard-name">
          {best && <span class="WayCard-badge">{best}</span>}
          <span class="WayCard-title">{title}</span>
          <span class="WayCard-hint">{hint}</span>
        </span>
        <svg class="WayCard-arrow" viewBox="0 0 20 20" aria-hidden="true">
          <path d="m5 7.5 5 5 5-5" />
        </svg>
      </summary>
      <div class="WayCard-body">{isDrawn && children}</div>
    </details>
  )
}
