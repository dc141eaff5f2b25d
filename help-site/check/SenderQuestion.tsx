import { useId } from 'preact/hooks'
import { Button } from '../../components/Button.tsx'
import type { Sender } from '../../lib/help/verdict.ts'
import type { CheckWords } from '../../lib/i18n/check-words.ts'

type SenderQuestionProps = { words: CheckWords; onSender(sender: Sender): void }

/** The one question that tells a parent's invite from a class's. */
export function SenderQuestion({ words, onSender }: SenderQuestionProps) {
  const id = useId()
  const say = words.question
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a legend, the heading is the question
    <div class="SenderQuestion" role="group" aria-labelledby={id}>
      <h3 id={id}>{say.heading}</h3>
      <div class="SenderQuestion-answers">
        <Button onClick={() => onSender('child')}>{say.child}</Button>
        <Button onClick={() => onSender('school')}>{say.school}</Button>
      </div>
    </div>
  )
}
