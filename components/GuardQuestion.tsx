import { useId } from 'preact/hooks'
import type { GuardState } from '../lib/conflict/guard-state.ts'
import { translate } from '../lib/i18n/translate.ts'
import { AnswerButtons } from './AnswerButtons.tsx'
import { GuardFacts } from './GuardFacts.tsx'
import { guardHeading } from './guard-heading.ts'
import type { GuardViewProps } from './guard-props.ts'

type GuardQuestionProps = Omit<GuardViewProps, 'state'> & { state: GuardState & { kind: 'question' } }

export function GuardQuestion({ state, language, now, onAnswer }: GuardQuestionProps) {
  const question = useId()
  const say = translate(language).guard.question
  return (
    <div class="GuardView-text">
      <p class="GuardView-lead">{say.why}</p>
      <span id={question} class="VisuallyHidden">
        {guardHeading(language, state)}
      </span>
      <div class="GuardQuestion-answers">
        <AnswerButtons words={translate(language)} labelledBy={question} onAnswer={onAnswer} />
      </div>
      <p class="GuardView-quiet">{say.unsure}</p>
      <GuardFacts language={language} presence={state.presence} host={state.host} now={now} />
    </div>
  )
}
