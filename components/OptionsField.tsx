import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

type OptionsFieldProps = {
  label: string
  note: string
  value: string
  /** Why the value is refused; read aloud. */
  problem?: string | undefined
  /** What the value comes to; read aloud. */
  children?: ComponentChildren
  onInput(text: string): void
}

/** A field for an address, judged while it is typed; nothing of it is kept by the browser. */
export function OptionsField({ label, note, value, problem, children, onInput }: OptionsFieldProps) {
  const id = useId()
  return (
    <div class="OptionsField">
      <label class="OptionsField-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="OptionsField-field"
        type="url"
        value={value}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-note ${id}-answer`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p class="OptionsField-note" id={`${id}-note`}>
        {note}
      </p>
      <div class="OptionsField-answer" id={`${id}-answer`} role="status">
        {problem ? <p class="OptionsField-problem">{problem}</p> : children}
      </div>
    </div>
  )
}
