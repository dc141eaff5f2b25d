import type { Language } from '../../lib/i18n/language.ts'
import { pluralEn, pluralRu } from '../../lib/i18n/plural.ts'

/** So many tries, in words of a language. */
export const tries = (language: Language, count: number): string =>
  language === 'ru'
    ? `${count} ${pluralRu(count, { one: 'попытка', few: 'попытки', many: 'попыток' })}`
    : `${count} ${pluralEn(count, { one: 'try', other: 'tries' })}`

/** So many minutes, as what one waits for. */
export const minutes = (language: Language, count: number): string =>
  language === 'ru'
    ? `${count} ${pluralRu(count, { one: 'минуту', few: 'минуты', many: 'минут' })}`
    : `${count} ${pluralEn(count, { one: 'minute', other: 'minutes' })}`
