import { useId } from 'preact/hooks'
import type { WelcomeAnswer } from '../lib/conflict/welcome-state.ts'
import { Button } from './Button.tsx'
import type { WelcomeViewProps } from './welcome-props.ts'

const answers: readonly WelcomeAnswer[] = ['student', 'parent', 'several']

/** One question that nobody has to answer; the answer is said back and can be taken back. */
export function WelcomeWho({ words, state, onAnswer, onUndo }: WelcomeViewProps) {
  const heading = useId()
  const say = words.who
  return (
    <section class="WelcomeView-section">
      <h2 id={heading} class="WelcomeView-heading">
        {say.heading}
      </h2>
      <p>{say.text}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a legend, the heading is the question */}
      <div class="WelcomeWho-answers" role="group" aria-labelledby={heading}>
        {answers.map((answer) => (
          <Button key={answer} onClick={() => onAnswer(answer)}>
            {say.answers[answer]}
          </Button>
        ))}
      </div>
      <div class="WelcomeWho-remembered" role="status">
        {state.answer && (
          <>
            <p>{say.remembered[state.answer]}</p>
            <Button look="quiet" onClick={onUndo}>
              {say.undo}
            </Button>
          </>
        )}
      </div>
    </section>
  )
}
