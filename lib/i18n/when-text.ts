import type { Language } from './language.ts'

const locale = { ru: 'ru-RU', en: 'en-GB' } as const

/** Says when something was, seen from `now` (epoch milliseconds, local days): «сегодня в 21:40», «позавчера», «5 дней назад». */
export function whenText(language: Language, at: number, now: number): string {
  const days = Math.max(0, localDay(now) - localDay(at))
  if (days === 0) return todayAt(language, at)
  return new Intl.RelativeTimeFormat(locale[language], { numeric: 'auto' }).format(-days, 'day')
}

/** Whole minutes from `now` to `until`, at least one while any time is left. */
export function minutesLeft(until: number, now: number): number {
  return Math.max(0, Math.ceil((until - now) / 60_000))
}

function todayAt(language: Language, at: number): string {
  const time = new Intl.DateTimeFormat(locale[language], { hour: '2-digit', minute: '2-digit' }).format(at)
  return language === 'ru' ? `сегодня в\u00a0${time}` : `today at ${time}`
}

/** The number of a local calendar day, whatever the clock change. */
function localDay(at: number): number {
  const date = new Date(at)
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000)
}
