import type { QuestionWords } from '../../lib/desk/questions.ts'
import type { Step } from './use-trail.ts'

type PathTakenProps = { label: string; questions: QuestionWords; steps: readonly Step[] }

/** The answers given so far, in order. */
export function PathTaken({ label, questions, steps }: PathTakenProps) {
  if (steps.length === 0) return null
  return (
    <ol class="PathTaken" aria-label={label}>
      {steps.map(({ question, choice }) => (
        <li key={question}>{(questions[question].choices as Record<string, string>)[choice]}</li>
      ))}
    </ol>
  )
}
