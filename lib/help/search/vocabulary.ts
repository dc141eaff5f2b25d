import { stemmer as englishStem } from '@orama/stemmers/english'
import { stemmer as russianStem } from '@orama/stemmers/russian'
import type { Language } from '../../i18n/language.ts'
import { type Spelling, spellingOf } from './misspelling.ts'
import { plain, wordsOf } from './words.ts'

/** A word or a stem that the search knows, and the term it is indexed under. */
export type Known = Spelling & { term: string }

/** The words that the search knows, and the term of any word. */
export type Vocabulary = ReturnType<typeof createVocabulary>

/** Learns the words of `texts`; a line of `same` joins words of one meaning under one term. */
export function createVocabulary(language: Language, same: Record<string, string>, texts: string[]) {
  const stem = language === 'ru' ? russianStem : englishStem
  const lines = Object.entries(same).map(([name, others]) => `${name} ${others}`)

  const termOfWord = new Map<string, string>()
  const termOfStem = new Map<string, string>()
  for (const line of lines) {
    const [name = '', ...others] = wordsOf(line)
    for (const word of [name, ...others]) {
      termOfWord.set(word, stem(name))
      if (!termOfStem.has(stem(word))) termOfStem.set(stem(word), stem(name))
    }
  }
  /** Two words of one meaning, or two forms of one word, have the same term. */
  const termOf = (word: string) => termOfWord.get(word) ?? termOfStem.get(stem(word)) ?? stem(word)

  const written = new Map<string, string>()
  for (const word of [...lines, ...texts].flatMap(
    (text) => text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [],
  ))
    if (!written.has(plain(word)) || word.includes('ё')) written.set(plain(word), word)
  const words = new Map<string, Known>()
  const stems = new Map<string, Known>()
  for (const word of written.keys()) {
    words.set(word, { term: termOf(word), ...spellingOf(word) })
    if (!stems.has(stem(word))) stems.set(stem(word), { term: termOf(word), ...spellingOf(stem(word)) })
  }

  const exact = (word: string) => (words.get(word) ?? stems.get(stem(word)))?.term

  return {
    words,
    stems,
    stem,
    termOf,
    /** The term of a word that is known, in whatever form. */
    exact,
    isKnown: (word: string) => exact(word) !== undefined,
    /** A known word as we write it, with its ё. */
    written: (word: string) => written.get(word) ?? word,
  }
}
