import { inRussianLayout } from '../help/search/keyboard.ts'
import { type CaseId, type CaseWords, caseIds } from './cases.ts'

const plain = (text: string) => text.toLowerCase().replaceAll('ё', 'е')
const wordsIn = (text: string) => plain(text).match(/[\p{L}\d]+/gu) ?? []

/** Without its ending: Russian words differ there, and «регистрация» is to find «регистрируется». */
const stemOf = (word: string) => (word.length < 5 ? word : word.slice(0, Math.max(4, word.length - 3)))

const most = 6

/** Situations whose words fit a question as a person types it, best first; also when it was typed in the wrong layout. */
export function findCases(query: string, words: Record<CaseId, CaseWords>): CaseId[] {
  const found = ranked(query, words)
  return found.length > 0 ? found : ranked(inRussianLayout(query), words)
}

function ranked(query: string, words: Record<CaseId, CaseWords>): CaseId[] {
  const stems = wordsIn(query)
    .filter((word) => word.length > 1)
    .map(stemOf)
  if (stems.length === 0) return []
  const entries = caseIds.map((id) => ({ id, ...fieldsOf(words[id]) }))
  const weights = stems.map((stem) =>
    rarity(entries.filter(({ all }) => has(all, stem)).length, entries.length),
  )
  const scored = entries.map(({ id, title, all }) => {
    const points = stems.map(
      (stem, at) => (weights[at] ?? 0) * (has(title, stem) ? 3 : has(all, stem) ? 1 : 0),
    )
    return { id, score: points.reduce((sum, one) => sum + one, 0) }
  })
  const best = Math.max(...scored.map(({ score }) => score))
  return scored
    .filter(({ score }) => score > 0 && score >= best / 3)
    .sort((one, other) => other.score - one.score)
    .slice(0, most)
    .map(({ id }) => id)
}

const has = (words: readonly string[], stem: string) => words.some((word) => word.startsWith(stem))
const rarity = (hits: number, all: number) => (hits === 0 ? 0 : Math.log(1 + all / hits))

function fieldsOf({ title, cause, ask, short }: CaseWords) {
  return { title: wordsIn(title), all: wordsIn(`${title} ${cause} ${ask} ${short}`) }
}
