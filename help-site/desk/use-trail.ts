import { useState } from 'preact/hooks'
import { firstQuestion, type QuestionId } from '../../lib/desk/questions.ts'

/** One answered question. */
export type Step = { question: QuestionId; choice: string }

export type Trail = ReturnType<typeof useTrail>

/** The questions that were answered, and the one that is asked now. */
export function useTrail() {
  const [{ steps, now }, setTrail] = useState<{ steps: Step[]; now: QuestionId }>({
    steps: [],
    now: firstQuestion,
  })
  return {
    steps,
    now,
    /** Notes an answer; the last question stays where a situation follows. */
    choose(choice: string, next?: QuestionId) {
      const before = steps.filter(({ question }) => question !== now)
      setTrail({ steps: [...before, { question: now, choice }], now: next ?? now })
    },
    back() {
      const last = steps.filter(({ question }) => question !== now).at(-1)
      if (last) setTrail({ steps: steps.slice(0, steps.indexOf(last)), now: last.question })
    },
    clear: () => setTrail({ steps: [], now: firstQuestion }),
  }
}
