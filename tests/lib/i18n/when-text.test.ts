import { expect, test } from 'vitest'
import { minutesLeft, whenText } from '../../../lib/i18n/when-text.ts'

const now = new Date(2026, 10, 21, 22, 30).getTime()
const at = (day: number, hours: number, minutes = 0) => new Date(2026, 10, day, hours, minutes).getTime()

test.each([
  [at(21, 21, 40), 'сегодня в 21:40', 'today at 21:40'],
  [at(21, 0, 5), 'сегодня в 00:05', 'today at 00:05'],
  [at(20, 23, 59), 'вчера', 'yesterday'],
  [at(19, 1), 'позавчера', '2 days ago'],
  [at(18, 12), '3 дня назад', '3 days ago'],
  [at(16, 12), '5 дней назад', '5 days ago'],
  [at(1, 12), '20 дней назад', '20 days ago'],
  [at(21, 23), 'сегодня в 23:00', 'today at 23:00'],
])('a moment is told in local days', (moment, ru, en) => {
  expect(whenText('ru', moment, now).replaceAll('\u00a0', ' ')).toBe(ru)
  expect(whenText('en', moment, now)).toBe(en)
})

test.each([
  [29 * 60_000 + 1, 30],
  [60_000, 1],
  [1, 1],
  [0, 0],
  [-5, 0],
])('%s ms leave %s minutes', (left, minutes) => {
  expect(minutesLeft(now + left, now)).toBe(minutes)
})
