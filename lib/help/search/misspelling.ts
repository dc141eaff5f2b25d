import { areNeighbours } from './keyboard.ts'

const alphabet = 'абвгдежзийклмнопрстуфхцчшщъыьэюяabcdefghijklmnopqrstuvwxyz'
/** Letters that are heard alike, so that people write one for the other. */
const alike =
  'оа еи иы еэ яе яи юу ая ьъ йи бп вф гк дт жш зс шщ щч цс гх гв ea ei ie iy ao ou sc ck kq sz fp dt vw gj'
/** Letters that are not always heard. */
const mute = 'ьъйтeh'
/** Consonants that hardly ever stand for one of another group. */
const groups = 'бп вфгкх дт жшщчзсц л м н р b vw sckqzgj td fp l m n r x'.split(' ')
const price = {
  alike: 0.4,
  mute: 0.4,
  doubled: 0.3,
  neighbour: 0.7,
  swapped: 0.7,
  lacking: 0.9,
  other: 1.2,
  firstLetter: 0.5,
}

/** Longer words are not compared. */
export const longestWord = 60

/** A word made ready for comparing: its letters as numbers, what it costs to lack each, and its consonant groups as bits. */
export type Spelling = { word: string; letters: number[]; lacking: number[]; consonants: number }

/** Makes a word ready for `misspelling`. */
export function spellingOf(word: string): Spelling {
  const spelling: Spelling = { word, letters: [], lacking: [], consonants: 0 }
  for (let at = 0; at < word.length; at++) {
    const letter = word[at] ?? ''
    const isDoubled = letter === word[at - 1] || letter === word[at + 1]
    spelling.letters.push(alphabet.indexOf(letter) + 1)
    spelling.lacking.push(isDoubled ? price.doubled : mute.includes(letter) ? price.mute : price.lacking)
    const group = groups.findIndex((one) => one.includes(letter))
    if (group >= 0) spelling.consonants |= 1 << group
  }
  return spelling
}

/**
 * How far a typed word is from a known one: 0 is the same, 1 about one wrong letter, less for what is heard or typed alike. Above
 * `limit` it is Infinity. Neither is longer than `longestWord`. This is an edit distance with swaps (optimal string alignment).
 */
export function misspelling(typed: Spelling, known: Spelling, limit: number): number {
  if (Math.abs(typed.word.length - known.word.length) > 1 + limit) return Number.POSITIVE_INFINITY
  if (fewestMistakes(typed, known) > limit) return Number.POSITIVE_INFINITY
  const width = known.letters.length
  let [before, above, row] = rows
  above[0] = 0
  for (let j = 0; j < width; j++) above[j + 1] = (above[j] as number) + (known.lacking[j] as number)
  for (let i = 0; i < typed.letters.length; i++) {
    if (fillRow(row, typed, known, i, above, before) > limit) return Number.POSITIVE_INFINITY
    const spare = before
    before = above
    above = row
    row = spare
  }
  const distance = (above[width] as number) + (typed.letters[0] === known.letters[0] ? 0 : price.firstLetter)
  return distance > limit ? Number.POSITIVE_INFINITY : distance
}

/** Three rows of distances, used again and again: thousands of words are compared at every key that is pressed. */
const rows: [Float64Array, Float64Array, Float64Array] = [row(), row(), row()]

function row() {
  return new Float64Array(longestWord + 1)
}

/** Fills in the distances of the first `i + 1` typed letters to every beginning of the known word; returns the least. */
function fillRow(
  row: Float64Array,
  typed: Spelling,
  known: Spelling,
  i: number,
  above: Float64Array,
  before: Float64Array,
): number {
  const a = typed.letters[i] as number
  const lacking = typed.lacking[i] as number
  let left = (above[0] as number) + lacking
  let least = left
  row[0] = left
  for (let j = 0; j < known.letters.length; j++) {
    const b = known.letters[j] as number
    let best = (above[j] as number) + (a === b ? 0 : (exchange[a * size + b] as number))
    best = Math.min(best, (above[j + 1] as number) + lacking, left + (known.lacking[j] as number))
    if (i > 0 && j > 0 && a !== b && a === known.letters[j - 1] && b === typed.letters[i - 1])
      best = Math.min(best, (before[j - 1] as number) + price.swapped)
    row[j + 1] = best
    left = best
    if (best < least) least = best
  }
  return least
}

const size = alphabet.length + 1

/** What one letter in place of another costs, at `one * size + other`. */
const exchange = exchangePrices()

function exchangePrices(): Float64Array {
  const prices = new Float64Array(size * size).fill(price.other)
  const set = (one: string, other: string, value: number) => {
    prices[(alphabet.indexOf(one) + 1) * size + alphabet.indexOf(other) + 1] = value
  }
  for (const one of alphabet)
    for (const other of alphabet) if (areNeighbours(one, other)) set(one, other, price.neighbour)
  for (const [one = '', other = ''] of alike.split(' ')) {
    set(one, other, price.alike)
    set(other, one, price.alike)
  }
  return prices
}

/** A lower bound of the distance, from the consonant groups that only one of the words has. */
function fewestMistakes(one: Spelling, other: Spelling): number {
  let count = 0
  for (let bits = one.consonants ^ other.consonants; bits; bits &= bits - 1) count++
  return count * (price.neighbour / 2)
}
