import { longestWord, misspelling, spellingOf } from './misspelling.ts'
import { createSplitter } from './split-words.ts'
import type { Known, Vocabulary } from './vocabulary.ts'

/** One thing that a typed word may mean: its term, how sure that is (at most 1), and the word as it is spelled right. */
export type Meaning = { term: string; weight: number; word: string }

/** What a typed word may mean; `doubt` is 0 for a known word and grows with every change. */
export type Guess = { meanings: Meaning[]; doubt: number }

/** What a typed word is taken for: one word, or several that were written as one. */
export type Recognised = { words: Meaning[][]; doubt: number }

/** Says what a typed word is taken for, or nothing when it is like no known word. */
export type Recogniser = (word: string) => Recognised | undefined

/** Guesses that are less likely than the best one by more than this are dropped. */
const margin = 0.25
/** As far as one ordinary mistake, or two that cannot be heard. */
const oneMistake = 0.95

/** Recognises misspelled, unfinished and glued words of a vocabulary. */
export function createRecogniser(vocabulary: Vocabulary): Recogniser {
  const words = Array.from(vocabulary.words.values())
  const stems = Array.from(vocabulary.stems.values()).filter(({ word }) => word.length > 3)
  const split = createSplitter(vocabulary, (word) => corrected(word, vocabulary, words, stems))
  const remembered = new Map<string, Recognised | undefined>()

  function recognised(word: string): Recognised | undefined {
    const term = vocabulary.exact(word)
    if (term !== undefined) {
      const doubt = vocabulary.words.has(word) ? 0 : 0.05
      return { words: [[{ term, weight: 1, word: vocabulary.whole(word) }]], doubt }
    }
    if (word.length > longestWord) return
    const start = begun(word, words)
    if (start) return { words: [start.meanings], doubt: start.doubt }
    const guesses = [corrected(word, vocabulary, words, stems), akin(word, vocabulary, stems)]
    const options = guesses.flatMap((guess) =>
      guess ? [{ words: [guess.meanings], doubt: guess.doubt }] : [],
    )
    return [...options, ...split(word)].sort((one, two) => one.doubt - two.doubt)[0]
  }

  return (word) => {
    if (!remembered.has(word)) remembered.set(word, recognised(word))
    return remembered.get(word)
  }
}

/** How far a word of this length may be misspelled. */
function limitFor(length: number): number {
  return length < 3 ? 0 : ([0.45, 0.9, 1.1, 1.4, 1.5, 1.8, 2][length - 3] ?? 2.2)
}

/** The known words nearest to a misspelled one; what is far is looked for only when nothing is near. */
function corrected(word: string, vocabulary: Vocabulary, words: Known[], stems: Known[]): Guess | undefined {
  const limit = limitFor(word.length)
  if (limit === 0) return
  const near = nearest(word, Math.min(limit, oneMistake), vocabulary, words, stems)
  return near ?? (limit > oneMistake ? nearest(word, limit, vocabulary, words, stems) : undefined)
}

function nearest(
  word: string,
  limit: number,
  vocabulary: Vocabulary,
  words: Known[],
  stems: Known[],
): Guess | undefined {
  const found = new Map<string, { term: string; word: string; far: number }>()
  let least = limit
  const reach = () => Math.min(limit, least + margin)
  const consider = (far: number, term: string, meant: string) => {
    if (far > reach() || far >= (found.get(term)?.far ?? Number.POSITIVE_INFINITY)) return
    least = Math.min(least, far)
    found.set(term, { term, far, word: meant })
  }
  const typed = spellingOf(word)
  for (const known of words) consider(misspelling(typed, known, reach()), known.term, known.word)
  const root = spellingOf(vocabulary.stem(word))
  const ending = word.slice(root.word.length)
  const rootLimit = limitFor(root.word.length + 1)
  for (const known of stems) {
    const far = misspelling(root, known, Math.min(rootLimit, reach()))
    if (far <= limit) consider(far + 0.1, known.term, known.word + ending)
  }
  const meanings = Array.from(found.values())
    .filter(({ far }) => far <= least + margin)
    .sort((one, two) => one.far - two.far)
    .slice(0, 4)
    .map(({ term, word, far }) => ({
      term,
      word: vocabulary.written(word),
      weight: 1 - 0.2 * far - (far - least),
    }))
  return meanings.length > 0 ? { meanings, doubt: 0.4 + 0.6 * least } : undefined
}

/** The known words that an unfinished one begins; none when they are too many. */
function begun(word: string, words: Known[]): Guess | undefined {
  if (word.length < 3) return
  const started = words.filter((known) => known.word.startsWith(word))
  return guessOf(word, started, 0.8, 0.5 + 0.6 / word.length)
}

/** The known words that share a long beginning with another one, as words of one root do. */
function akin(word: string, vocabulary: Vocabulary, stems: Known[]): Guess | undefined {
  const root = vocabulary.stem(word)
  const related = stems.filter((known) => {
    const shared = sharedStart(root, known.word)
    return shared >= 6 && shared >= 0.7 * Math.max(root.length, known.word.length)
  })
  return guessOf(word, related, 0.7, 0.7)
}

function guessOf(word: string, known: Known[], weight: number, doubt: number): Guess | undefined {
  const terms = new Set(known.map(({ term }) => term))
  if (terms.size === 0 || terms.size > 8) return
  return { meanings: Array.from(terms, (term) => ({ term, weight, word })), doubt }
}

function sharedStart(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}
