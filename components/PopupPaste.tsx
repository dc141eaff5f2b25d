import { useId, useState } from 'preact/hooks'
import type { InviteRefusal } from '../lib/conflict/guard-state.ts'
import type { Words } from '../lib/i18n/translate.ts'
import { Button } from './Button.tsx'

type PopupPasteProps = { words: Words; refusal?: InviteRefusal | undefined; onPaste(text: string): void }

/** A field for a link that came some other way; the caller judges it and gives back a refusal, if any. */
export function PopupPaste({ words, refusal, onPaste }: PopupPasteProps) {
  const id = useId()
  const [text, setText] = useState('')
  const [judged, setJudged] = useState<string>()
  const say = words.popup
  const submit = (event: Event) => {
    event.preventDefault()
    setJudged(text)
    if (text.trim()) onPaste(text)
  }
  const isEmptyTry = judged === '' && !text.trim()
  const isRefused = refusal !== undefined && (judged === undefined || judged === text)
  const problem = isEmptyTry ? say.pasteEmpty : isRefused ? words.refusals[refusal] : undefined
  return (
    <form class="PopupPaste" onSubmit={submit} noValidate>
      <label class="PopupPaste-label" for={id}>
        {say.paste}
      </label>
      <input
        id={id}
        class="PopupPaste-field"
        type="url"
        value={text}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-problem ${id}-note`}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p id={`${id}-problem`} class="PopupPaste-problem" role="alert">
        {problem}
      </p>
      <div class="PopupPaste-end">
        <Button type="submit">{say.pasteButton}</Button>
        <p id={`${id}-note`} class="PopupPaste-note">
          {say.pasteSafe}
        </p>
      </div>
    </form>
  )
}
