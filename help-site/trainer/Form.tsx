import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'

export type Field = { name: string; label: string; hint?: string; mode?: 'numeric' | 'tel' | 'email' }

type FormProps = {
  fields: readonly Field[]
  /** What a click fills in, and what the button says. */
  fill?: { label: string; values: Record<string, string> } | undefined
  send: string
  place: string
  pointed: string | undefined
  /** The first field takes the focus. */
  isAtOnce?: boolean | undefined
  onSend: (values: Record<string, string>) => void
  children?: ComponentChildren
}

/** A form of the practice service: text fields alone, filled by a click with fictional people. */
export function Form({ fields, fill, send, place, pointed, isAtOnce, onSend, children }: FormProps) {
  const [values, setValues] = useState<Record<string, string>>({})
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  // An empty form is filled before it is sent.
  const isEmpty = Object.entries(fill?.values ?? {}).some(([name, value]) => value && !values[name])
  const isToFill = pointed === place && isEmpty
  useEffect(() => {
    // Not before the key that opened it is done: Enter would send an empty form.
    if (isAtOnce) form.current?.querySelector('input')?.focus()
  }, [isAtOnce])
  return (
    <form
      class="TrainerForm"
      ref={form}
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        onSend(values)
      }}
    >
      {fields.map(({ name, label, mode = 'text' as 'tel' }) => (
        <label class="TrainerForm-field" key={name} for={`${id}-${name}`}>
          <span>{label}</span>
          <input
            id={`${id}-${name}`}
            type="text"
            inputMode={mode}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            maxLength={120}
            value={values[name] ?? ''}
            onInput={(event) => setValues({ ...values, [name]: event.currentTarget.value })}
          />
        </label>
      ))}
      {fill && (
        <button
          class="TrainerForm-fill"
          type="button"
          data-pointed={isToFill}
          onClick={() => setValues({ ...values, ...fill.values })}
        >
          {fill.label}
        </button>
      )}
      {children}
      <button
        class="Button Button-primary"
        type="submit"
        data-place={place}
        data-pointed={pointed === place && !isToFill}
      >
        {send}
      </button>
    </form>
  )
}
