import type { ComponentChildren } from 'preact'

type MoreDetailsProps = { title: string; children: ComponentChildren }

/** What only some people need, folded under its question. */
export function MoreDetails({ title, children }: MoreDetailsProps) {
  return (
    <details class="MoreDetails">
      <summary class="MoreDetails-summary">{title}</summary>
      <div class="MoreDetails-body">{children}</div>
    </details>
  )
}
