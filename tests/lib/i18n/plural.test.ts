import { expect, test } from 'vitest'
import { pluralEn, pluralRu } from '../../../lib/i18n/plural.ts'

test.each([
  [0, 'минут'],
  [1, 'минута'],
  [2, 'минуты'],
  [5, 'минут'],
  [11, 'минут'],
  [21, 'минута'],
  [22, 'минуты'],
  [1.5, 'минут'],
])('Russian counts %s with «%s»', (count, form) => {
  expect(pluralRu(count, { one: 'минута', few: 'минуты', many: 'минут' })).toBe(form)
})

test('English has two forms', () => {
  const forms = { one: 'minute', other: 'minutes' }
  expect([0, 1, 2, 21].map((count) => pluralEn(count, forms))).toEqual([
    'minutes',
    'minute',
    'minutes',
    'minutes',
  ])
})
