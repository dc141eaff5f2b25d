import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Language } from '../lib/i18n/language.ts'
import { translate } from '../lib/i18n/translate.ts'
import { BridgeMark } from './BridgeMark.tsx'
import { Button } from './Button.tsx'

type PageFrameProps = {
  language: Language
  heading: string
  /** When this changes, the heading takes the focus, so that the new content is read from its start. */
  focusOn: string
  busy?: boolean
  /** The frame stays off paper: what is printed is the content alone. */
  onScreenOnly?: boolean
  children: ComponentChildren
  onLanguage(language: Language): void
}

/** Our pages' frame: the mark above, the other language beside it, the one heading, who we are below. */
export function PageFrame({
  language,
  heading,
  focusOn,
  busy = false,
  onScreenOnly = false,
  children,
  onLanguage,
}: PageFrameProps) {
  const words = translate(language)
  const other: Language = language === 'ru' ? 'en' : 'ru'
  const title = useRef<HTMLHeadingElement>(null)
  const shown = useRef(focusOn)
  useEffect(() => {
    if (shown.current === focusOn) return
    shown.current = focusOn
    title.current?.focus()
  }, [focusOn])
  useEffect(() => {
    document.documentElement.lang = language
    document.title = `${heading} · ${words.brand}`
  }, [language, heading, words.brand])
  return (
    <div class={`Mostik PageFrame${onScreenOnly ? ' PageFrame-screenOnly' : ''}`} lang={language}>
      <header class="PageFrame-header">
        <span class="PageFrame-brand">
          <BridgeMark size={32} />
          {words.brand}
        </span>
        <Button look="quiet" lang={other} onClick={() => onLanguage(other)}>
          {words.otherLanguage}
        </Button>
      </header>
      <main class="PageFrame-main" aria-busy={busy}>
        <h1 class="PageFrame-heading" ref={title} tabIndex={-1}>
          {heading}
        </h1>
        {children}
      </main>
      <footer class="PageFrame-footer">{words.unofficial}</footer>
    </div>
  )
}
