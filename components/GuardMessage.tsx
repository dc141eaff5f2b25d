import type { GuardState } from '../lib/conflict/guard-state.ts'
import { translate } from '../lib/i18n/translate.ts'
import { Button } from './Button.tsx'
import type { GuardViewProps } from './guard-props.ts'
import { Notice } from './Notice.tsx'
import { windowName } from './window-name.ts'

type MessageState = GuardState & { kind: 'refused' | 'gone' | 'opened' }
type GuardMessageProps = Omit<GuardViewProps, 'state'> & { state: MessageState }

/** The short states of the guard: nothing to choose, at most one thing to do. */
export function GuardMessage(props: GuardMessageProps) {
  return <div class="GuardView-text">{contentOf(props)}</div>
}

function contentOf({ state, language, browser, onBack }: GuardMessageProps) {
  const words = translate(language)
  const say = words.guard
  const name = windowName(words, browser)
  switch (state.kind) {
    case 'refused':
      return (
        <>
          <Notice tone={state.refusal === 'not-an-invite' ? 'info' : 'trouble'}>
            {words.refusals[state.refusal]}
          </Notice>
          <p class="GuardView-lead">{say.refused.what}</p>
          <p class="GuardView-quiet">{say.refused.safe}</p>
        </>
      )
    case 'gone':
      return (
        <>
          <p class="GuardView-lead">{say.gone.what}</p>
          <p class="GuardView-quiet">{say.gone.why}</p>
        </>
      )
    case 'opened':
      return (
        <>
          <p class="GuardView-lead">
            {state.by === 'container' ? say.opened.inTab : say.opened.inWindow(name)}
          </p>
          <Notice tone="info">
            {state.by === 'container' ? say.opened.tabTrouble : say.opened.windowTrouble(name)}
          </Notice>
          <Button onClick={onBack}>{say.opened.again}</Button>
        </>
      )
  }
}
