import { useEffect, useRef, useState } from 'preact/hooks'
import type { Language } from '../lib/i18n/language.ts'
import { translate } from '../lib/i18n/translate.ts'
import { BridgeMark } from './BridgeMark.tsx'

type HelperPillProps = {
  language: Language
  /** The helper was just closed: the focus comes back to where it was opened, and nothing is announced anew. */
  isBack: boolean
  /** Keeps the shown pill in its place until the returned function is called. */
  onShown(pill: HTMLElement): () => void
  onOpen(): void
  onHide(): void
}

/** The pill beside the pupil's invite. It is out of sight until somebody finds a place for it. */
export function HelperPill({ language, isBack, onShown, onOpen, onHide }: HelperPillProps) {
  const words = translate(language)
  const pill = useRef<HTMLElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const [announced, setAnnounced] = useState('')
  const [start] = useState({ isBack, onShown })
  useEffect(() => {
    const end = pill.current ? start.onShown(pill.current) : undefined
    if (start.isBack) opener.current?.focus()
    else setAnnounced(words.helper.pill)
    return end
  }, [start, words])
  return (
    <section class="Mostik HelperPill" lang={language} aria-label={words.panel.label} ref={pill}>
      <div class="VisuallyHidden" role="status">
        {announced}
      </div>
      <button type="button" class="HelperPill-open" ref={opener} onClick={onOpen}>
        <BridgeMark size={22} />
        {words.helper.pill}
      </button>
      <button type="button" class="HelperPill-hide" aria-label={words.helper.hide} onClick={onHide}>
        <svg class="HelperPill-cross" viewBox="0 0 20 20" aria-hidden="true">
          <path d="m5 5 10 10M15 5 5 15" />
        </svg>
      </button>
    </section>
  )
}
