import { translate } from '../lib/i18n/translate.ts'
import { BridgeMark } from './BridgeMark.tsx'
import { Button } from './Button.tsx'
import { CopyButton } from './CopyButton.tsx'
import { Notice } from './Notice.tsx'
import { PopupAnswers } from './PopupAnswers.tsx'
import { PopupMessages } from './PopupMessages.tsx'
import { PopupPaste } from './PopupPaste.tsx'
import { PopupTab } from './PopupTab.tsx'
import type { PopupViewProps } from './popup-props.ts'

/** The popup: this tab in a sentence, what waits, what was answered, and a field for a link. */
export function PopupView(props: PopupViewProps) {
  const { language, state, onGrant, onLanguage } = props
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
        {state.access === 'missing' && (
          <section class="PopupView-section">
            <h2 class="PopupView-heading">{words.popup.accessHeading}</h2>
            <Notice tone="warning">{words.popup.access}</Notice>
            <Button look="primary" onClick={onGrant}>
              {words.popup.grant}
            </Button>
          </section>
        )}
        {state.access === 'granted' && state.pause.kind !== 'on' && <PopupTab {...props} />}
        <PopupMessages {...props} />
        {state.remembered.length > 0 && <PopupAnswers {...props} remembered={state.remembered} />}
        <PopupPaste {...props} />
      </main>
      <PopupFooter {...props} />
    </div>
  )
}

function PopupFooter(props: PopupViewProps) {
  const { language, state, support, onPause, onWelcome, onSettings, onHelp, onReport } = props
  const words = translate(language)
  return (
    <footer class="PopupView-footer">
      <p class="PopupView-actions">
        {state.pause.kind === 'off' && (
          <Button look="quiet" onClick={onPause}>
            {words.popup.pause}
          </Button>
        )}
        <Button look="quiet" onClick={onWelcome}>
          {words.popup.welcome}
        </Button>
        <Button look="quiet" onClick={onSettings}>
          {words.popup.settings}
        </Button>
        {state.help && (
          <Button look="quiet" onClick={onHelp}>
            {words.popup.help}
          </Button>
        )}
      </p>
      <CopyButton words={words} look="quiet" label={words.copyReport} onCopy={onReport} />
      {support && (
        <p>
          <a href={support} target="_blank" rel="noreferrer">
            {words.popup.support}
          </a>
        </p>
      )}
      <p>{words.unofficial}</p>
    </footer>
  )
}
