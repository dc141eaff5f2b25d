import type { ComponentChildren } from 'preact'

/** One step: a sentence, what belongs to it (a button), and a picture of it. */
export type Step = { text: string; extra?: ComponentChildren; picture?: ComponentChildren }

export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <ol class="Steps">
      {steps.map(({ text, extra, picture }) => (
        <li class="Steps-step" key={text}>
          <div class="Steps-body">
            <p>{text}</p>
            {extra}
            {picture}
          </div>
        </li>
      ))}
    </ol>
  )
}
