/** What search and zero-width tricks leave inside words: soft hyphens, joiners, stress marks. */
const invisible = /\u0301|[\u00AD\u200B-\u200F\u2060\uFEFF]/g

/** Removes characters that are not seen but break words apart. */
export const withoutInvisible = (text: string): string =>
  text.search(invisible) < 0 ? text : text.replace(invisible, '')

/** Text as a person reads it: one kind of space, lower case, е for ё, nothing invisible. */
export const plainText = (text: string): string =>
  withoutInvisible(text.normalize('NFKC')).replace(/\s+/g, ' ').trim().toLowerCase().replaceAll('ё', 'е')

/** A plain text without what stands around a label: icons, quotes, dots, counts («1 из 2»), Latin icon names. */
export const bareLabel = (plain: string): string =>
  plain.replace(/\d+ из \d+/g, '').replace(/^[^а-я]+|[^а-я]+$/g, '')
