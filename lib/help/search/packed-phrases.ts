import { plain } from './words.ts'

/**
 * Phrases as the search needs them and as they pack best: of words with one term the commonest stands for all, once in a
 * phrase, and the phrases are in order. The search compares terms, so it finds the same.
 */
export function packedPhrases(articles: string[][], termOf: (word: string) => string): string[][] {
  const term = (word: string) => termOf(plain(word))
  const usual = commonest(articles.flat().flatMap(wordsIn), term)
  const packed = (phrase: string) =>
    [...new Set(wordsIn(phrase).map((word) => usual.get(term(word)) ?? word))].join(' ')
  return articles.map((phrases) => [...new Set(phrases.map(packed))].sort())
}

const wordsIn = (text: string) => text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? []

function commonest(words: string[], term: (word: string) => string): Map<string, string> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const byCount = [...counts].sort(([, one], [, two]) => one - two)
  return new Map(byCount.map(([word]) => [term(word), word]))
}
