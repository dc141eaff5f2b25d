import type { Guess, Meaning, Recognised } from './recognise.ts'
import type { Vocabulary } from './vocabulary.ts'

type Parts = Meaning[]

const longestPart = 20
/** How many places are tried for the one misspelled word among glued ones. */
const mostGaps = 40

/** Finds the words that were written as one; `correct` mends a part that is misspelled. */
export function createSplitter(vocabulary: Vocabulary, correct: (word: string) => Guess | undefined) {
  const known = new Map<string, Meaning | undefined>()

  function exactPart(part: string): Meaning | undefined {
    if (!known.has(part)) {
      const term = part.length > 2 ? vocabulary.exact(part) : vocabulary.words.get(part)?.term
      const weight = vocabulary.words.has(part) ? 1 : 0.75
      known.set(part, term === undefined ? undefined : { term, weight, word: vocabulary.written(part) })
    }
    return known.get(part)
  }

  /** For every length of a beginning, the known words that make it up with the least doubt. */
  function beginnings(word: string, turn = (part: string) => part): (Parts | undefined)[] {
    const best: { parts: Parts; doubt: number }[] = []
    best[0] = { parts: [], doubt: 0 }
    for (let end = 1; end <= word.length; end++)
      for (let start = Math.max(0, end - longestPart); start < end; start++) {
        const before = best[start]
        const part = before && exactPart(turn(word.slice(start, end)))
        if (!part) continue
        const doubt = before.doubt + 0.1 + doubtOfPart(part)
        if (doubt < (best[end]?.doubt ?? Number.POSITIVE_INFINITY))
          best[end] = { parts: [...before.parts, part], doubt }
      }
    return Array.from(best, (one) => one?.parts)
  }

  /** Known words around a misspelled one. */
  function aroundMistake(word: string, starts: (Parts | undefined)[]): Recognised[] {
    const ends = beginnings(reversed(word), reversed)
    const gaps: [start: number, end: number][] = []
    for (let start = 0; start < word.length; start++)
      for (let end = start + 4; end <= Math.min(word.length, start + 16); end++)
        if (starts[start] && ends[word.length - end] && end - start < word.length) gaps.push([start, end])
    gaps.sort((one, two) => one[1] - one[0] - (two[1] - two[0]))
    return gaps.slice(0, mostGaps).flatMap(([start, end]) => {
      const guess = correct(word.slice(start, end))
      if (!guess) return []
      const [before, after] = [starts[start] ?? [], (ends[word.length - end] ?? []).slice().reverse()]
      const doubt = guess.doubt + 0.2 + doubtOf([...before, ...after])
      return [{ words: [...before.map(alone), guess.meanings, ...after.map(alone)], doubt }]
    })
  }

  /** Two words, both misspelled. */
  function twoMistakes(word: string): Recognised[] {
    const found: Recognised[] = []
    for (let at = 5; at <= word.length - 5; at++) {
      const left = correct(word.slice(0, at))
      const right = left && correct(word.slice(at))
      if (right) found.push({ words: [left.meanings, right.meanings], doubt: left.doubt + right.doubt + 0.5 })
    }
    return found
  }

  return (word: string): Recognised[] => {
    if (word.length < 4) return []
    const starts = beginnings(word)
    const parts = starts[word.length]
    if (parts && parts.length > 1 && doubtOf(parts) < 1.4 + 0.1 * word.length)
      return [{ words: parts.map(alone), doubt: doubtOf(parts) }]
    const most = 1.4 + 0.06 * word.length
    const around = aroundMistake(word, starts).filter(({ doubt }) => doubt < most)
    return around.length > 0 ? around : twoMistakes(word).filter(({ doubt }) => doubt < most)
  }
}

const alone = (part: Meaning) => [part]

const reversed = (text: string) => Array.from(text).reverse().join('')

function doubtOf(parts: Parts): number {
  return parts.reduce((doubt, part) => doubt + doubtOfPart(part), 0.3)
}

/** The shorter a part, the likelier it is found by chance. */
function doubtOfPart({ word, weight }: Meaning): number {
  return ([0.9, 0.6, 0.3][word.length - 1] ?? 0.2) + (1 - weight)
}
