/**
 * Alphabets of link secrets, narrow to wide. `class` is the inside of a regular expression class. `span` is one
 * contiguous byte range that holds it: a rule that counts characters fits a browser's 2 kB only with one range.
 * `plain` are the texts of that alphabet which no chance would draw: a number, a slug of words.
 *
 * One secret rarely shows its whole alphabet: half of all 43-character base64url secrets have no hyphen, so that both
 * cases of letters together already mean base64url.
 */
export const alphabets = [
  { id: 'hex', class: '0-9a-f', span: '0-f', plain: '[0-9]+' },
  { id: 'upper-hex', class: '0-9A-F', span: '0-F', plain: '[0-9]+' },
  { id: 'hyphenated-hex', class: '0-9a-f-', span: '--f', plain: '(?:[0-9-]+|[a-f-]+)' },
  { id: 'lower', class: '0-9a-z', span: '0-z', plain: '[0-9]+' },
  { id: 'hyphenated-lower', class: '0-9a-z_-', span: '--z', plain: '(?:[0-9_-]+|[a-z_-]+)' },
  { id: 'base64url', class: '0-9A-Za-z_-', span: '--z', plain: '[0-9a-z_-]+' },
  { id: 'base64', class: '0-9A-Za-z/_=+-', span: '+-z', plain: '[0-9a-z/_=+-]+' },
  { id: 'wide', class: '0-9A-Za-z_.~=%+-', span: '%-~', plain: '[0-9a-z_.~-]+' },
] as const

export type Alphabet = (typeof alphabets)[number]['id']

/** The shortest text that counts as a secret which can teach a shape. */
const shortestToken = 16

/** The narrowest alphabet that holds every character of `token`, or undefined when none does. */
export function alphabetOf(token: string): Alphabet | undefined {
  return alphabets.find((alphabet) => new RegExp(`^[${alphabet.class}]+$`).test(token))?.id
}

/** The narrowest alphabet that holds both. */
export function widerAlphabet(one: Alphabet, other: Alphabet): Alphabet {
  const both = [one, other].flatMap((id) => alphabets.filter((alphabet) => alphabet.id === id))
  const holds = (wide: string) => both.every((alphabet) => alphabetHolds(wide, alphabet.class))
  return alphabets.find((alphabet) => holds(alphabet.class))?.id ?? 'wide'
}

function alphabetHolds(wide: string, narrow: string): boolean {
  const matcher = new RegExp(`[${wide}]`)
  const all = Array.from({ length: 95 }, (_, index) => String.fromCharCode(index + 32))
  return all
    .filter((character) => new RegExp(`[${narrow}]`).test(character))
    .every((character) => matcher.test(character))
}

/**
 * Whether a text looks drawn by chance: at least 16 characters, and in one stretch between punctuation letters mixed
 * with digits, or letters whose case changes without sense. Words, dates and plain numbers are not.
 */
export function isMixedToken(text: string): boolean {
  return (
    text.length >= shortestToken && alphabetOf(text) !== undefined && looksRandom(text) && !spellsWords(text)
  )
}

/** The secret in one piece of a link: the piece without the words before it (`parent-a1B2…` holds `a1B2…`), if it is one. */
export function secretIn(piece: string): string | undefined {
  if (!isMixedToken(piece)) return undefined
  const rest = /^[a-z]{4,}[-_.](.+)$/.exec(piece)?.[1]
  return (rest && secretIn(rest)) ?? piece
}

/** Words of another alphabet, percent-encoded, look drawn by chance but are not. */
function spellsWords(text: string): boolean {
  return /%[89a-f][0-9a-f]/i.test(text)
}

function looksRandom(text: string): boolean {
  return text.split(/[^0-9A-Za-z]+/).some((stretch) => mixesDigits(stretch) || mixesCase(stretch))
}

/** `a1b2`, but not `2026`, `parents`, `step2` or `3b`: a word with one number at its end or beginning is a name. */
function mixesDigits(stretch: string): boolean {
  return (
    /\d/.test(stretch) &&
    /[A-Za-z]/.test(stretch) &&
    !/^([A-Za-z]{2,}\d{1,4}|\d{1,4}[A-Za-z]{1,12})$/.test(stretch)
  )
}

/** `qXbTzLwAe` changes case at every other letter; `ParentInvitePage` only where a word begins. */
function mixesCase(stretch: string): boolean {
  const upper = stretch.match(/[A-Z]/g)?.length ?? 0
  const lower = stretch.match(/[a-z]/g)?.length ?? 0
  const wordStarts = stretch.match(/[A-Z][a-z]{2,}/g)?.length ?? 0
  return upper >= 4 && lower >= 4 && upper > wordStarts + 2
}
