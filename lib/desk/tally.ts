import { type CaseId, caseNamed } from './cases.ts'

/** Half a school year: `autumn` from September on, `spring` from January to August; by the year of its days. */
export type Term = { half: 'autumn' | 'spring'; year: number }

/** How often each situation was answered, by term (`2026-autumn`). */
export type Tally = Readonly<Record<string, Readonly<Partial<Record<CaseId, number>>>>>

const mostTerms = 4
const mostTimes = 99_999

/** The term of a day. */
export function termOf(day: { year: number; month: number }): Term {
  return { half: day.month >= 9 ? 'autumn' : 'spring', year: day.year }
}

const keyOf = ({ half, year }: Term) => `${year}-${half}`

/** The term that a key names; nothing for what is no key. */
export function termNamed(key: string): Term | undefined {
  const [, year, half] = /^(\d{4})-(autumn|spring)$/.exec(key) ?? []
  return half ? { year: Number(year), half: half as Term['half'] } : undefined
}

/** The tally with one more answer; only the last four terms stay. */
export function withAnswered(tally: Tally, id: CaseId, term: Term): Tally {
  const key = keyOf(term)
  const counts = tally[key] ?? {}
  const next = { ...tally, [key]: { ...counts, [id]: Math.min(mostTimes, (counts[id] ?? 0) + 1) } }
  // By name they stand in the order of time but for the halves: spring comes first in a year.
  const order = (one: string) => one.replace('spring', '1').replace('autumn', '2')
  const kept = Object.keys(next)
    .sort((one, other) => order(other).localeCompare(order(one)))
    .slice(0, mostTerms)
  return Object.fromEntries(kept.map((one) => [one, next[one] ?? {}]))
}

/** A tally from what a store gave: whatever is none of ours is left out. */
export function readTally(given: unknown): Tally {
  if (typeof given !== 'object' || given === null) return {}
  const terms = Object.entries(given).filter(([key]) => termNamed(key))
  return Object.fromEntries(terms.slice(0, mostTerms).map(([key, counts]) => [key, countsIn(counts)]))
}

function countsIn(given: unknown): Partial<Record<CaseId, number>> {
  if (typeof given !== 'object' || given === null) return {}
  const known = Object.entries(given).flatMap(([name, count]) => {
    const id = caseNamed(name)
    const isCount = Number.isInteger(count) && count > 0 && count <= mostTimes
    return id && isCount ? [[id, count as number] as const] : []
  })
  return Object.fromEntries(known)
}

/** The tally as rows, the newest term first and the most asked first in it. */
export function rowsOf(tally: Tally): { term: Term; id: CaseId; count: number }[] {
  return Object.entries(tally).flatMap(([key, counts]) => {
    const term = termNamed(key)
    const sorted = Object.entries(counts).sort(([, one], [, other]) => other - one)
    return term ? sorted.map(([id, count]) => ({ term, id: id as CaseId, count })) : []
  })
}

/** Rows as CSV that spreadsheets open: quoted, with a mark for UTF-8, and nothing that is taken for a formula. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number) => {
    const text = String(value)
    return `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
  }
  return `\ufeff${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`
}
