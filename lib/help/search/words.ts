/** Where a word stands in a text: `text.slice(start, end)`. */
export type Span = [start: number, end: number]

const invisible = /\u00AD|[\u200B-\u200F]|\u2060|\uFEFF|\p{Mn}/gu

/** A text as it is compared: lower case, е for ё, without accents and invisible characters. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(invisible, '').toLowerCase().replaceAll('ё', 'е')
}

/** The words of a text as they are compared; a run of digits is a word of its own. */
export function wordsOf(text: string): string[] {
  return plain(text).match(/\p{L}+|\p{N}+/gu) ?? []
}

/** Every word of a text as it is compared, with its place in the text as it is written. */
export function spansOf(text: string): { word: string; span: Span }[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\u00AD]+|\p{N}+/gu), (match) => ({
    word: plain(match[0]),
    span: [match.index, match.index + match[0].length],
  }))
}
