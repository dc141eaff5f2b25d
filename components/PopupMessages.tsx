import { translate } from '../lib/i18n/translate.ts'
import { minutesLeft } from '../lib/i18n/when-text.ts'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'
import { PopupInviteWays } from './PopupInviteWays.tsx'
import type { PopupViewProps } from './popup-props.ts'

/** What waits for the person: a pause, a kept invite, a lost one, the child who may sign in again. */
export function PopupMessages(props: PopupViewProps) {
  const { language, now, state, onReminderDone, onEndPause, onNewsSeen } = props
  const words = translate(language)
  const say = words.popup
  return (
    <>
      {state.pause.kind === 'on' && (
        <section class="PopupView-section">
          <h2 class="PopupView-heading">{say.pausedHeading}</h2>
          <Notice tone="warning">{say.paused(minutesLeft(state.pause.until, now))}</Notice>
          <Button look="primary" onClick={onEndPause}>
            {say.endPause}
          </Button>
        </section>
      )}
      {state.invite && <PopupInviteWays {...props} invite={state.invite} />}
      {state.lost && !state.invite && (
        <section class="PopupView-section">
          <h2 class="PopupView-heading">{say.lostHeading}</h2>
          <Notice tone="warning">{say.lost}</Notice>
        </section>
      )}
      {state.news !== undefined && state.news in words.whatsNew && (
        <p class="PopupView-news">
          {words.whatsNew[state.news as keyof typeof words.whatsNew]}{' '}
          <Button look="quiet" onClick={onNewsSeen}>
            {words.panel.done}
          </Button>
        </p>
      )}
      {state.reminder && (
        <section class="PopupView-section">
          <h2 class="PopupView-heading">{say.reminderHeading}</h2>
          <p>{say.reminder}</p>
          <Button onClick={onReminderDone}>{say.reminderDone}</Button>
        </section>
      )}
    </>
  )
}
