import type { ComponentChildren } from 'preact'

/** One thing that is known or done (a green tick), or not yet (an empty circle); the words say which. */
export function ReadinessLine({ done, children }: { done: boolean; children: ComponentChildren }) {
  return (
    <li class={`ReadinessLine ReadinessLine-${done ? 'done' : 'open'}`}>
      <svg class="ReadinessLine-sign" viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="8" />
        {done && <path d="m6.2 10.2 2.6 2.7 5-5.4" />}
      </svg>
      <div>{children}</div>
    </li>
  )
}
