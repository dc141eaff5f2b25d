import type { Language } from '../../lib/i18n/language.ts'
import type { TrainerWords } from '../../lib/i18n/trainer-words.ts'
import { type Refusal, refusals } from '../../lib/registration/refusals.ts'
import type { Problem } from '../../lib/simulator/page.ts'
import { Assumption } from './Assumption.tsx'
import { tries } from './amounts.ts'

type ProblemNoteProps = { words: TrainerWords; language: Language; problem: Problem }

/** What the registration refused, in plain words. */
export function ProblemNote({ words, language, problem }: ProblemNoteProps) {
  const { name, triesLeft } = problem
  const isRule = name in refusals
  const text = isRule ? words.refusals[name as Refusal] : words.problems[name as keyof typeof words.problems]
  return (
    <div class="TrainerProblem" role="alert">
      <p>
        {text} {triesLeft !== undefined && words.pages.code.left(tries(language, triesLeft))}
      </p>
      {isRule && refusals[name as Refusal].source === 'assumption' && <Assumption words={words} />}
    </div>
  )
}
