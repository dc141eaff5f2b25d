import type { SendState } from '../lib/conflict/send-state.ts'
import type { Language } from '../lib/i18n/language.ts'
import { translate } from '../lib/i18n/translate.ts'
import { Button } from './Button.tsx'
import { InviteHelper } from './InviteHelper.tsx'
import { Notice } from './Notice.tsx'
import { PageFrame } from './PageFrame.tsx'
import { ParentCard } from './ParentCard.tsx'

export type SendViewProps = {
  language: Language
  state: SendState
  onCopyText(text: string): Promise<boolean>
  onShare?: ((text: string) => void) | undefined
  onPrint(): void
  onLanguage(language: Language): void
}

/** The page that helps to send an invite to the parent; on paper it is the card alone. */
export function SendView(props: SendViewProps) {
  const { language, state, onCopyText, onShare, onPrint, onLanguage } = props
  const words = translate(language)
  if (state.kind === 'opening') return null
  const isSending = state.kind === 'send'
  return (
    <PageFrame
      language={language}
      heading={state.kind === 'card' ? words.helper.cardHeading : words.helper.heading}
      focusOn={state.kind}
      onScreenOnly
      onLanguage={onLanguage}
    >
      <div class="SendView">
        {isSending && (
          <InviteHelper
            words={words}
            link={state.link}
            helpAddress={state.helpAddress}
            onCopy={onCopyText}
            onShare={onShare}
          />
        )}
        {state.kind === 'gone' && (
          <div class="SendView-gone">
            <Notice tone="info">{words.guard.gone.why}</Notice>
          </div>
        )}
        <section class="SendView-card">
          {state.kind !== 'card' && <h2 class="SendView-heading">{words.helper.cardHeading}</h2>}
          <p class="SendView-about">{words.helper.cardText}</p>
          <ParentCard words={words} helpAddress={state.helpAddress} />
          <div class="SendView-print">
            <Button look={isSending ? 'plain' : 'primary'} onClick={onPrint}>
              {words.helper.cardPrint}
            </Button>
          </div>
        </section>
      </div>
    </PageFrame>
  )
}
