import { expect, test } from 'vitest'
import { nameOf } from '../../../lib/registration/person-name.ts'

test.each([
  ['Королёва', 'Королёва'],
  ['Королёва'.normalize('NFD'), 'Королёва'],
  ['Салтыков - Щедрин', 'Салтыков-Щедрин'],
  ['Римский–Корсаков', 'Римский-Корсаков'],
  ['  Гарсиа   Маркес ', 'Гарсиа Маркес'],
  ["д'Артаньян", 'д’Артаньян'],
  ["O'Brien", 'O’Brien'],
  ['Ё', 'Ё'],
  ['Җәлил', 'Җәлил'],
  ['Ким', 'Ким'],
  ['ван дер Ваальс', 'ван дер Ваальс'],
  ['я'.repeat(60), 'я'.repeat(60)],
])('«%s» is a surname: %s', (typed, last) => {
  expect(nameOf({ last: typed, first: 'Анна' })).toEqual({ last, first: 'Анна' })
})

test.each([
  '',
  '   ',
  '-',
  'Иванов-',
  '-Иванов',
  'Иванов--Петров',
  'Иванов2',
  'А.',
  'И@нов',
  '<b>',
  'Иван\u200bов',
  'Иван\u202eов',
  'Ива\u00adнов',
  '😀',
  'я'.repeat(61),
  'Я'.repeat(100_000),
  `а${'\u0301'.repeat(3)}`,
  '\u0301а',
  'Иванов,',
  'Иванов\u0000',
])('«%s» is no name', (typed) => {
  expect(nameOf({ last: typed, first: 'Анна' })).toBeUndefined()
  expect(nameOf({ last: 'Анна', first: typed })).toBeUndefined()
})

test('a middle name may be missing or empty, but when it is there it is a name', () => {
  expect(nameOf({ last: 'А', first: 'Б', middle: ' ' })).toEqual({ last: 'А', first: 'Б' })
  expect(nameOf({ last: 'А', first: 'Б', middle: 'Мамед оглы' })).toEqual({
    last: 'А',
    first: 'Б',
    middle: 'Мамед оглы',
  })
  expect(nameOf({ last: 'А', first: 'Б', middle: '5' })).toBeUndefined()
})
