import type { CaseId } from '../../lib/desk/cases.ts'
import { readTally, type Tally, termOf, withAnswered } from '../../lib/desk/tally.ts'

const key = 'mostik-desk-answered'

/** The tally of this browser alone. */
export function keptTally(): Tally {
  try {
    return readTally(JSON.parse(localStorage.getItem(key) ?? 'null'))
  } catch {
    return {}
  }
}

/** Counts one answered question; where the browser keeps nothing, nothing is counted. */
export function countAnswer(id: CaseId): void {
  const today = new Date()
  const term = termOf({ year: today.getFullYear(), month: today.getMonth() + 1 })
  try {
    localStorage.setItem(key, JSON.stringify(withAnswered(keptTally(), id, term)))
  } catch {
    // A browser that keeps nothing counts nothing.
  }
}

/** Forgets all of it. */
export function forgetTally(): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // Then there is nothing to forget.
  }
}
