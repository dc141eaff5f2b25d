import { type Spelling, spellingOf } from './misspelling.ts'
import type { Stem } from './stem.ts'
import { plain, wordsOf } from './words.ts'

/** A word or a stem that the search knows, and the term it is indexed under. */
export type Known = Spelling & { term: string }

/** The words that the search knows, and the term of any word. */
export type Vocabulary = ReturnType<typeof createVocabulary>

/** Learns the words of `texts`; a line of `same` holds words of one meaning: they get the term of the first one. */
export function createVocabulary(stem: Stem, same: string[], texts: string[]) {
  const termOfWord = new Map<string, string>()
  const termOfStem = new Map<string, string>()
  for (const line of same) {
    const [name = '', ...others] = wordsOf(line)
    for (const word of [name, ...others]) {
      termOfWord.set(word, stem(name))
      if (!termOfStem.has(stem(word))) termOfStem.set(stem(word), stem(name))
    }
  }
  /** Two words of one meaning, or two forms of one word, have the same term. */
  function termOf(word: string): string {
    const term = termOfWord.get(word) ?? termOfStem.get(stem(word)) ?? stem(word)
    termOfWord.set(word, term)
    return term
  }

  const written = new Map<string, string>()
  for (const word of [...same, ...texts].flatMap((text) => text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? []))
    if (!written.has(plain(word)) || word.includes('ё')) written.set(plain(word), word)
  const words = new Map<string, Known>()
  const roots = new Map<string, Known>()
  const wholes = new Map<string, string>()
  for (const word of written.keys()) {
    if (!wholes.has(stem(word))) wholes.set(stem(word), written.get(word) ?? word)
    words.set(word, { term: termOf(word), ...spellingOf(word) })
    if (!roots.has(stem(word))) roots.set(stem(word), { term: termOf(word), ...spellingOf(stem(word)) })
  }

  const exact = (word: string) => (words.get(word) ?? roots.get(stem(word)))?.term

  return {
    words,
    stems: roots,
    stem,
    termOf,
    /** The term of a word that is known, in whatever form. */
    exact,
    isKnown: (word: string) => exact(word) !== undefined,
    /** A known word as we write it, with its ё. */
    written: (word: string) => written.get(word) ?? word,
    /** A word that is no more than the stem of a known one, made whole. */
    whole: (word: string) =>
      written.get(word) ?? (stem(word) === word ? wholes.get(word) : undefined) ?? word,
  }
}
