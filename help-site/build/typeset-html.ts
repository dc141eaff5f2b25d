import Typograf from 'typograf'
import type { Language } from '../../lib/i18n/language.ts'
import { typeset } from '../../lib/i18n/typeset.ts'

// Spaces alone: quotes and dashes are the author's.
const spaces = new Typograf({
  locale: ['ru', 'en-US'],
  disableRule: '*',
  enableRule: ['common/nbsp/*', 'ru/nbsp/*'],
})

/** Russian text, or HTML of it, with the spaces that must not break; English stays as it is. */
export function typesetHtml(html: string, language: Language): string {
  if (language !== 'ru') return html
  const set = spaces
    .execute(html)
    .split(/(<[^>]*>)/)
    .map((part) => (part.startsWith('<') ? part : typeset(part)))
    .join('')
  // A short word before a link belongs to the word inside.
  return set.replace(/(?<![а-яё])([а-яё]{1,2}) (?=<a )/gi, '$1\u00a0')
}
