import { expect, test } from 'vitest'
import { misspelling, spellingOf } from '../../../../lib/help/search/misspelling.ts'

const distance = (typed: string, known: string) => misspelling(spellingOf(typed), spellingOf(known), 9)

test.each([
  ['пароль', 'пароль', 0],
  ['пороль', 'пароль', 0.4],
  ['парол', 'пароль', 0.4],
  ['парроль', 'пароль', 0.3],
  ['праоль', 'пароль', 0.7],
  ['парольк', 'пароль', 0.9],
  ['парозь', 'пароль', 1.2],
  ['hunwei', 'huawei', 1.2],
])('%s is as far from %s as it sounds or is typed: %d', (typed, known, far) => {
  expect(distance(typed, known)).toBeCloseTo(far)
})

test.each([
  ['what is heard alike is nearer than what is not', ['пороль', 'пкроль'], 'пароль'],
  ['a neighbouring key is nearer than a distant one', ['парольк', 'паролх'], 'пароль'],
  ['a wrong first letter is worse than a wrong later one', ['парохь', 'хароль'], 'пароль'],
])('%s', (_, [near = '', far = ''], known) => {
  expect(distance(near, known)).toBeLessThanOrEqual(distance(far, known))
})

test('what is further than the limit is not measured', () => {
  expect(misspelling(spellingOf('ссылка'), spellingOf('пароль'), 1)).toBe(Number.POSITIVE_INFINITY)
})
