import type { Language } from '../../i18n/language.ts'
import { inLatinLayout, inRussianLayout } from './keyboard.ts'
import type { Recognised, Recogniser } from './recognise.ts'
import { fromLatin } from './transliteration.ts'
import { plain, wordsOf } from './words.ts'

/** A word of a query as it was typed (in the keyboard layout that was meant), and what it is taken for. */
export type UnderstoodWord = { typed: string; recognised: Recognised | undefined }

type Kind = 'typed' | 'layout' | 'latin'
type Reading = { kind: Kind; words: UnderstoodWord[]; doubt: number }

/**
 * Reads every chunk of a query as it was typed, in the other keyboard layout and out of Latin letters, and keeps the reading
 * that makes most sense; then puts together words that were torn in two.
 */
export function understand(
  query: string,
  language: Language,
  isKnown: (word: string) => boolean,
  recognise: Recogniser,
): UnderstoodWord[] {
  const chunks = query.normalize('NFKC').match(/\S+/g) ?? []
  const read = chunks.map((chunk) => readingsOf(chunk, language, isKnown, recognise))
  const usual = usualKind(read)
  const words = read.flatMap((readings) => {
    const rate = (one: Reading) => one.doubt - (one.kind === usual ? 0.3 : 0)
    return readings.sort((one, two) => rate(one) - rate(two))[0]?.words ?? []
  })
  return rejoined(words, recognise)
}

/** The kind of reading in which the whole query makes most sense: one sits at one keyboard. */
function usualKind(chunks: Reading[][]): Kind {
  const doubt = (kind: Kind) =>
    chunks.reduce(
      (sum, readings) => sum + ((readings.find((one) => one.kind === kind) ?? readings[0])?.doubt ?? 0),
      0,
    )
  const kinds: Kind[] = ['typed', 'layout', 'latin']
  return kinds.sort((one, two) => doubt(one) - doubt(two))[0] ?? 'typed'
}

/** The readings of a chunk; where one consists of known words, nothing is guessed at. */
function readingsOf(
  chunk: string,
  language: Language,
  isKnown: (word: string) => boolean,
  recognise: Recogniser,
): Reading[] {
  const all = textsOf(chunk, language).map(([kind, text]) => ({ kind, words: wordsOf(text) }))
  const clear = all.filter(({ words }) => words.length > 0 && words.every(isKnown))
  return (clear.length > 0 ? clear : all).map(({ kind, words }) => {
    const recognised = words.map((typed) => ({ typed, recognised: recognise(typed) }))
    return { kind, words: recognised, doubt: doubtOf(recognised) }
  })
}

function textsOf(chunk: string, language: Language): [Kind, string][] {
  const texts: [Kind, string][] = [['typed', withoutLookalikes(chunk)]]
  if (/[a-z]/i.test(chunk) && language === 'ru') {
    texts.push(['layout', inRussianLayout(chunk)])
    const bare = plain(chunk).replace(/^[^a-z0-9]+|[^a-z0-9']+$/g, '')
    if (/^[a-z0-9'-]+$/.test(bare))
      texts.push(...fromLatin(bare).map((text): [Kind, string] => ['latin', text]))
  }
  if (/[а-яё]/i.test(chunk)) texts.push(['layout', inLatinLayout(chunk)])
  return texts
}

/** Latin letters that look Russian, put back among Russian ones. */
function withoutLookalikes(chunk: string): string {
  if (!/[а-яё]/i.test(chunk) || !/[a-z]/i.test(chunk)) return chunk
  return Array.from(
    chunk,
    (letter) => 'асеорхукмтнв'['aceopxykmthb'.indexOf(letter.toLowerCase())] ?? letter,
  ).join('')
}

function doubtOf(words: UnderstoodWord[]): number {
  if (words.length === 0) return 3
  const doubts = words.map(({ typed, recognised }) => recognised?.doubt ?? Math.min(3, 1 + typed.length / 4))
  return doubts.reduce((sum, doubt) => sum + doubt, 0.2 * (words.length - 1))
}

/** Puts together what was torn in two: «за регистрироваться», «не правильный». */
function rejoined(words: UnderstoodWord[], recognise: Recogniser): UnderstoodWord[] {
  const whole: UnderstoodWord[] = []
  for (const word of words) {
    const last = whole.at(-1)
    const both = last && together(last, word, recognise)
    if (both) whole.splice(-1, 1, both)
    else whole.push(word)
  }
  return whole
}

function together(
  one: UnderstoodWord,
  two: UnderstoodWord,
  recognise: Recogniser,
): UnderstoodWord | undefined {
  const typed = one.typed + two.typed
  const recognised = typed.length > 4 ? recognise(typed) : undefined
  if (recognised?.words.length !== 1) return
  const apart = doubtOf([one]) + doubtOf([two])
  if (recognised.doubt > apart + 0.05) return
  // Two words that are known each by itself stay apart, unless the first one looks like a prefix of a known third.
  if (apart <= 0.3 && (one.typed.length > 3 || recognised.doubt > 0)) return
  const isClear = recognised.doubt < 0.1 || one.typed === 'не' || apart > recognised.doubt + 1.2
  return isClear ? { typed, recognised } : undefined
}
