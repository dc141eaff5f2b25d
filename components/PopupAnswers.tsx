import type { Remembered } from '../lib/conflict/popup-state.ts'
import type { Language } from '../lib/i18n/language.ts'
import { translate } from '../lib/i18n/translate.ts'
import { whenText } from '../lib/i18n/when-text.ts'
import { Button } from './Button.tsx'
import { MoreDetails } from './MoreDetails.tsx'

type PopupAnswersProps = {
  language: Language
  now: number
  remembered: readonly Remembered[]
  onUndo(remembered: Remembered): void
}

const shownAtOnce = 3

/** Every answer that still holds, each with its undo; the older ones folded. */
export function PopupAnswers({ remembered, ...props }: PopupAnswersProps) {
  const say = translate(props.language).popup
  const older = remembered.slice(shownAtOnce)
  return (
    <section class="PopupView-section">
      <h2 class="PopupView-heading">{say.rememberedHeading}</h2>
      <Answers remembered={remembered.slice(0, shownAtOnce)} {...props} />
      {older.length > 0 && (
        <MoreDetails title={say.rememberedMore}>
          <Answers remembered={older} {...props} />
        </MoreDetails>
      )}
    </section>
  )
}

function Answers({ language, now, remembered, onUndo }: PopupAnswersProps) {
  const undo = translate(language).popup.undo
  return (
    <ul class="PopupAnswers">
      {remembered.map((one) => {
        const text = answerText(language, one, now)
        return (
          <li class="PopupAnswers-answer" key={one.kind === 'role' ? one.kind : one.id}>
            <span>{text}</span>
            <Button look="quiet" label={`${undo}: ${text}`} onClick={() => onUndo(one)}>
              {undo}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}

function answerText(language: Language, answer: Remembered, now: number): string {
  const say = translate(language).popup
  if (answer.kind === 'shape') return say.rememberedShape(answer.host)
  const when = whenText(language, answer.at, now)
  if (answer.kind === 'role') return say.rememberedRole[answer.role](when)
  return answer.isInvite
    ? say.rememberedInvite(answer.host, when)
    : say.rememberedNotInvite(answer.host, when)
}
