import type { PopupState } from '../lib/conflict/popup-state.ts'
import { translate } from '../lib/i18n/translate.ts'
import { BridgeMark } from './BridgeMark.tsx'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'
import { PopupMessages } from './PopupMessages.tsx'
import { PopupPaste } from './PopupPaste.tsx'
import { PopupReadiness } from './PopupReadiness.tsx'
import type { PopupViewProps } from './popup-props.ts'
import { presenceText } from './presence-text.ts'

/** The popup: who is signed in here, what waits, and a field for a link. */
export function PopupView(props: PopupViewProps) {
  const { language, state, onPaste, onGrant, onHelp, onLanguage } = props
  const words = translate(language)
  const other = language === 'ru' ? 'en' : 'ru'
  return (
    <div class="Mostik PopupView" lang={language}>
      <header class="PopupView-header">
        <h1 class="PopupView-brand">
          <BridgeMark size={28} />
          {words.brand}
        </h1>
        <Button look="quiet" lang={other} onClick={() => onLanguage(other)}>
          {words.otherLanguage}
        </Button>
      </header>
      <main class="PopupView-main">
        {state.access === 'missing' ? (
          <section class="PopupView-section">
            <h2 class="PopupView-heading">{words.popup.accessHeading}</h2>
            <Notice tone="warning">{words.popup.access}</Notice>
            <Button look="primary" onClick={onGrant}>
              {words.popup.grant}
            </Button>
          </section>
        ) : (
          <>
            <PopupMessages {...props} />
            <section class="PopupView-section">
              <h2 class="PopupView-heading">{words.popup.heading}</h2>
              <p>{hereText(props)}</p>
              {state.context === 'ordinary' && <PopupReadiness words={words} state={state} />}
            </section>
          </>
        )}
        <PopupPaste words={words} refusal={state.pasteRefusal} onPaste={onPaste} />
      </main>
      <footer class="PopupView-footer">
        <p>{words.unofficial}</p>
        {onHelp && (
          <Button look="quiet" onClick={onHelp}>
            {words.popup.help}
          </Button>
        )}
      </footer>
    </div>
  )
}

function hereText({
  language,
  state,
  now,
}: {
  language: PopupViewProps['language']
  state: PopupState
  now: number
}) {
  const words = translate(language).popup
  if (state.context !== 'ordinary') return words[state.context]
  const { presence } = state
  if (presence.kind === 'doubtful') return presenceText(language, presence, now)
  return words.presence[presence.kind === 'known' ? presence.role : 'unknown']
}
