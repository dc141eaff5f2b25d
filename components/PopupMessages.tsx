import type { Remembered } from '../lib/conflict/popup-state.ts'
import { translate } from '../lib/i18n/translate.ts'
import { minutesLeft, whenText } from '../lib/i18n/when-text.ts'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'
import type { PopupViewProps } from './popup-props.ts'

/** What waits for the person: a kept invite, a lost one, the child who may sign in again, answers that may be undone. */
export function PopupMessages({ language, now, state, onReturn, onUndo, onReminderDone }: PopupViewProps) {
  const say = translate(language).popup
  return (
    <>
      {state.pending && (
        <section class="PopupView-section PopupView-pending">
          <h2 class="PopupView-heading">{say.pendingHeading}</h2>
          <p>{say.pending(state.pending.host, minutesLeft(state.pending.keptUntil, now))}</p>
          <Button look="primary" onClick={onReturn}>
            {say.back}
          </Button>
        </section>
      )}
      {state.lost && !state.pending && (
        <section class="PopupView-section">
          <h2 class="PopupView-heading">{say.lostHeading}</h2>
          <Notice tone="warning">{say.lost}</Notice>
        </section>
      )}
      {state.reminder && (
        <section class="PopupView-section">
          <h2 class="PopupView-heading">{say.reminderHeading}</h2>
          <p>{say.reminder}</p>
          <Button onClick={onReminderDone}>{say.reminderDone}</Button>
        </section>
      )}
      {state.remembered.length > 0 && (
        <section class="PopupView-section">
          <h2 class="PopupView-heading">{say.rememberedHeading}</h2>
          <ul class="PopupView-answers">
            {state.remembered.map((remembered) => (
              <li class="PopupView-answer" key={`${remembered.kind}${remembered.at}`}>
                <span>{rememberedText(language, remembered, now)}</span>
                <Button look="quiet" onClick={() => onUndo(remembered)}>
                  {say.undo}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function rememberedText(language: PopupViewProps['language'], remembered: Remembered, now: number): string {
  const say = translate(language).popup
  const when = whenText(language, remembered.at, now)
  return remembered.kind === 'role'
    ? say.rememberedRole[remembered.role](when)
    : say.rememberedNotInvite(remembered.host, when)
}
