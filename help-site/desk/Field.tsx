import { useId } from 'preact/hooks'

type FieldProps = {
  label: string
  hint?: string
  value: string
  longest: number
  rows?: number
  onInput(value: string): void
}

/** A labelled field of a form, of one line or several. */
export function Field({ label, hint, value, longest, rows, onInput }: FieldProps) {
  const id = useId()
  const common = {
    id,
    class: 'Field-input',
    value,
    maxLength: longest,
    autocomplete: 'off' as const,
    'aria-describedby': hint ? `${id}-hint` : undefined,
  }
  return (
    <div class="Field">
      <label for={id}>{label}</label>
      {rows ? (
        <textarea {...common} rows={rows} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input {...common} type="text" onInput={(event) => onInput(event.currentTarget.value)} />
      )}
      {hint && (
        <span class="DeskPage-small" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  )
}
