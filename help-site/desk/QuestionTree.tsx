import { useLayoutEffect, useRef } from 'preact/hooks'
import { Button } from '../../components/Button.tsx'
import type { CaseId } from '../../lib/desk/cases.ts'
import { choicesOf, firstQuestion, type QuestionWords } from '../../lib/desk/questions.ts'
import type { DeskWords } from '../../lib/i18n/desk-words.ts'
import { PathTaken } from './PathTaken.tsx'
import type { Trail } from './use-trail.ts'

type QuestionTreeProps = {
  words: DeskWords
  questions: QuestionWords
  trail: Trail
  onCase(id: CaseId): void
}

/** One short question at a time; each answer leads on or to a situation. */
export function QuestionTree({ words, questions, trail, onCase }: QuestionTreeProps) {
  const { ask, choices } = questions[trail.now]
  const heading = useRef<HTMLHeadingElement>(null)
  const asked = useRef(trail.now)
  // At once: the answer that had the focus is gone, and the next key may follow immediately.
  useLayoutEffect(() => {
    if (asked.current !== trail.now) heading.current?.focus()
    asked.current = trail.now
  }, [trail.now])
  return (
    <section class="QuestionTree" aria-labelledby="desk-question">
      {trail.now === firstQuestion ? (
        <p class="QuestionTree-or">{words.tree}</p>
      ) : (
        <PathTaken
          label={words.path}
          questions={questions}
          steps={trail.steps.filter(({ question }) => question !== trail.now)}
        />
      )}
      <h2 id="desk-question" ref={heading} tabIndex={-1}>
        {ask}
      </h2>
      <ul class="QuestionTree-choices">
        {choicesOf(trail.now).map(([name, way]) => (
          <li key={name}>
            <Button
              onClick={() => {
                trail.choose(name, 'question' in way ? way.question : undefined)
                if ('case' in way) onCase(way.case)
              }}
            >
              {(choices as Record<string, string>)[name]}
            </Button>
          </li>
        ))}
      </ul>
      {trail.now !== firstQuestion && (
        <div class="DeskPage-buttons">
          <Button look="quiet" onClick={trail.back}>
            {words.back}
          </Button>
          <Button look="quiet" onClick={trail.clear}>
            {words.restart}
          </Button>
        </div>
      )}
    </section>
  )
}
