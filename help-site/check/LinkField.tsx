import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { Button } from '../../components/Button.tsx'
import type { CheckWords } from '../../lib/i18n/check-words.ts'

type LinkFieldProps = {
  words: CheckWords
  text: string
  onEdit(text: string): void
  /** `isLed`: the person asked for the verdict and is led to it; a paste only shows it. */
  onCheck(text: string, isLed: boolean): void
  onClear(): void
}

/** The field for a link or a whole message; what is pasted is judged at once. */
export function LinkField({ words, text, onEdit, onCheck, onClear }: LinkFieldProps) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [problem, setProblem] = useState<'empty' | 'pasteRefused'>()
  const [canPaste, setCanPaste] = useState(false)
  useEffect(() => setCanPaste(typeof navigator.clipboard?.readText === 'function'), [])
  const check = (given: string, isLed: boolean) => {
    const isEmpty = given.trim() === ''
    setProblem(isEmpty ? 'empty' : undefined)
    if (isEmpty) field.current?.focus()
    else onCheck(given, isLed)
  }
  const paste = async () => {
    const pasted = await navigator.clipboard.readText().catch(() => undefined)
    if (pasted !== undefined) return check(pasted, true)
    setProblem('pasteRefused')
    field.current?.focus()
  }
  const edit = (event: Event & { currentTarget: HTMLTextAreaElement }) => {
    const { value } = event.currentTarget
    setProblem(undefined)
    const isPaste = event instanceof InputEvent && /^insertFrom(?:Paste|Drop)/.test(event.inputType)
    if (isPaste) check(value, false)
    else onEdit(value)
  }
  const submit = (event: Event) => {
    event.preventDefault()
    check(text, true)
  }
  return (
    <form class="LinkField" onSubmit={submit} noValidate>
      <label class="LinkField-label" for={id}>
        {words.field}
      </label>
      <textarea
        id={id}
        ref={field}
        class="LinkField-text"
        rows={3}
        value={text}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        inputMode="url"
        aria-invalid={problem === 'empty'}
        aria-describedby={`${id}-problem ${id}-safe`}
        onInput={edit}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) submit(event)
        }}
      />
      <p id={`${id}-problem`} class="LinkField-problem" role="alert">
        {problem && words[problem]}
      </p>
      <div class="LinkField-buttons">
        <Button look="primary" type="submit">
          {words.check}
        </Button>
        {canPaste && <Button onClick={paste}>{words.paste}</Button>}
        {text !== '' && (
          <Button
            look="quiet"
            onClick={() => {
              onClear()
              field.current?.focus()
            }}
          >
            {words.clear}
          </Button>
        )}
      </div>
      <p id={`${id}-safe`} class="LinkField-safe">
        {words.safe}
      </p>
    </form>
  )
}
