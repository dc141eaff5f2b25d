import { expect, test } from 'vitest'
import { inLatinLayout, inRussianLayout } from '../../../../lib/help/search/keyboard.ts'
import { fromLatin } from '../../../../lib/help/search/transliteration.ts'

test.each([
  ['registraciya', 'регистрация'],
  ['registratsiya', 'регистрация'],
  ['registratsija', 'регистрация'],
  ['uchenik', 'ученик'],
  ['u4enik', 'ученик'],
  ['shkola', 'школа'],
  ['6kola', 'школа'],
  ['chuzhoy', 'чужой'],
  ['chuzhoj', 'чужой'],
  ['vyiti', 'выити'],
  ['prilozhenie', 'приложение'],
  ['parol’'.replace('’', "'"), 'пароль'],
  ['khorosho', 'хорошо'],
])('%s is read as %s', (latin, russian) => {
  expect(fromLatin(latin)).toContain(russian)
})

test.each([
  ['gfhjkm', 'пароль'],
  ['ghbukfcbnm hjlbntkz', 'пригласить родителя'],
  [',f,eirf', 'бабушка'],
  ["'nj yt z", 'это не я'],
  ['GFHJKM', 'ПАРОЛЬ'],
])('the keys of %s write %s, and back', (latin, russian) => {
  expect(inRussianLayout(latin)).toBe(russian)
  expect(inLatinLayout(russian)).toBe(latin)
})
