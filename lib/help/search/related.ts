import type { Meaning } from './recognise.ts'
import type { Vocabulary } from './vocabulary.ts'
import { wordsOf } from './words.ts'

/** A word of a query: the terms that answer it, each with its weight (1 is the word itself). */
export type QueryWord = Map<string, number>

/** «мама» is a «родитель»; «родитель» is sometimes a «мама». */
const narrowMeansBroad = 0.7
const broadMeansNarrow = 0.2

/** Adds related terms to what a typed word means; a line of `near` is a broad word and narrower ones. */
export function createRelated(near: string[], vocabulary: Vocabulary) {
  const related = new Map<string, QueryWord>()
  const relate = (from: string, to: string, weight: number) => {
    const terms = related.get(vocabulary.termOf(from)) ?? new Map<string, number>()
    related.set(vocabulary.termOf(from), raise(terms, vocabulary.termOf(to), weight))
  }
  for (const line of near) {
    const [broad = '', ...narrow] = wordsOf(line)
    for (const word of narrow) {
      relate(word, broad, narrowMeansBroad)
      relate(broad, word, broadMeansNarrow)
    }
  }

  return (meanings: Meaning[]): QueryWord => {
    const word: QueryWord = new Map()
    for (const { term, weight } of meanings) {
      raise(word, term, weight)
      for (const [other, share] of related.get(term) ?? []) raise(word, other, weight * share)
    }
    return word
  }
}

function raise(word: QueryWord, term: string, weight: number): QueryWord {
  return word.set(term, Math.max(weight, word.get(term) ?? 0))
}
