import type { GuardState } from '../lib/conflict/guard-state.ts'
import { translate } from '../lib/i18n/translate.ts'
import { CopyButton } from './CopyButton.tsx'
import { GuardMessage } from './GuardMessage.tsx'
import { GuardQuestion } from './GuardQuestion.tsx'
import { GuardStop } from './GuardStop.tsx'
import { GuardWaiting } from './GuardWaiting.tsx'
import { guardHeading } from './guard-heading.ts'
import type { GuardViewProps } from './guard-props.ts'
import { PageFrame } from './PageFrame.tsx'

/** The page that stands between a parent and the error: why we stopped, and where the same link works. */
export function GuardView(props: GuardViewProps) {
  const { language, state, onLanguage, onReport } = props
  const words = translate(language)
  return (
    <PageFrame
      language={language}
      heading={guardHeading(language, state)}
      focusOn={focusOf(state)}
      busy={state.kind === 'opening'}
      onLanguage={onLanguage}
    >
      <GuardContent {...props} />
      {state.kind !== 'opening' && (
        <CopyButton words={words} look="quiet" label={words.copyReport} onCopy={onReport} />
      )}
    </PageFrame>
  )
}

function focusOf(state: GuardState): string {
  return state.kind === 'waiting' && state.signedOut ? 'ready' : state.kind
}

function GuardContent({ state, ...props }: GuardViewProps) {
  switch (state.kind) {
    case 'opening':
      return <p class="GuardView-lead">{translate(props.language).guard.opening.text}</p>
    case 'stop':
      return <GuardStop state={state} {...props} />
    case 'question':
      return <GuardQuestion state={state} {...props} />
    case 'waiting':
      return <GuardWaiting state={state} {...props} />
    default:
      return <GuardMessage state={state} {...props} />
  }
}
