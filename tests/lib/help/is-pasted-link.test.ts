import { expect, test } from 'vitest'
import { isPastedLink } from '../../../lib/help/is-pasted-link.ts'

test.each([
  'https://sferum.ru/?p=start',
  'сын прислал https://sferum.ru/?invite=abc что делать',
  'sferum.ru/?invite=a1B2',
  'vk.me/join/AJQ1d',
  'www.sferum.ru',
  '?p=messages&join=abc',
  'AJQ1dxx2Tf0a1B2c3D4e5F6g7H8i9J0k1L2m',
  'пример.рф/приглашение',
  'a1B2c3D4e5F6g7H8',
  'сын прислал 9f86d081884c7d659a2f, что это',
])('«%s» may hold a link', (text) => {
  expect(isPastedLink(text)).toBe(true)
})

test.each([
  'не приходит код',
  'gfhjkm',
  'почта mail.ru',
  'vk.com или vk.ru?',
  'что такое sferum.ru',
  '1-4 класс: почта или телефон?',
  'логин/пароль',
  'сфeрум и max',
  'переподтверждение регистрации',
  'одинаккаунт2родителя',
  'gjxtveytghb[jlbnrjl',
  '+79161234567890123',
])('«%s» are words', (text) => {
  expect(isPastedLink(text)).toBe(false)
})
