import type { WhoAnswer } from '../lib/conflict/guard-state.ts'
import type { Words } from '../lib/i18n/translate.ts'
import { Button } from './Button.tsx'

const answers: readonly WhoAnswer[] = ['student', 'parent', 'teacher', 'nobody', 'unsure']

type AnswerButtonsProps = { words: Words; labelledBy: string; onAnswer(answer: WhoAnswer): void }

export function AnswerButtons({ words, labelledBy, onAnswer }: AnswerButtonsProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a legend, the heading is the question
    <div class="AnswerButtons" role="group" aria-labelledby={labelledBy}>
      {answers.map((answer) => (
        <Button key={answer} onClick={() => onAnswer(answer)}>
          {words.roles[answer]}
        </Button>
      ))}
    </div>
  )
}
