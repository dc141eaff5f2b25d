import { expect, test } from 'vitest'
import { findLink } from '../../../lib/sites/find-link.ts'
import { parseLink } from '../../../lib/sites/link.ts'
import { isMixedToken } from '../../../lib/sites/token.ts'

test.each([
  ['https://sferum.ru/?p=x', 'https://sferum.ru/?p=x'],
  ['  sferum.ru/?p=x ', 'https://sferum.ru/?p=x'],
  ['http://sferum.ru/?p=x', 'https://sferum.ru/?p=x'],
  ['https://SFERUM.ru:443/a', 'https://sferum.ru/a'],
  ['https://www.sferum.ru/a', 'https://www.sferum.ru/a'],
  ['https://web.vk.me/a#b', 'https://web.vk.me/a#b'],
])('%s is read as %s', (text, href) => {
  expect(parseLink(text)).toEqual({ ok: true, link: { href, host: new URL(href).hostname } })
})

test.each([
  ['', 'not-a-link'],
  ['привет', 'not-a-link'],
  ['sferum', 'not-a-link'],
  ['смотри https://sferum.ru/?p=x', 'not-a-link'],
  ['javascript:alert(1)//sferum.ru', 'not-https'],
  ['data:text/html,<p>https://sferum.ru', 'not-https'],
  ['file:///etc/passwd', 'not-https'],
  ['blob:https://sferum.ru/3f2504e0', 'not-https'],
  ['chrome-extension://abc/guard.html', 'not-https'],
  ['https://mama@sferum.ru/?p=x', 'has-credentials'],
  ['https://sferum.ru:8443/?p=x', 'has-port'],
  ['https://example.ru/?p=x', 'foreign-host'],
  ['https://id.vk.ru/auth', 'foreign-host'],
  ['https://sferum.ru.example/?p=x', 'look-alike'],
  ['https://sferum-ru.com/?p=x', 'look-alike'],
  ['https://sfеrum.ru/?p=x', 'look-alike'],
  [`https://sferum.ru/?p=${'x'.repeat(5000)}`, 'too-long'],
])('%s is refused: %s', (text, refusal) => {
  expect(parseLink(text)).toEqual({ ok: false, refusal })
})

test.each([
  'a7SZDVs9SbJbFzgHuHZXocCH',
  '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  '8a7b6c5d4e3f2a1b0c9d8e7f',
  'qXbTzLwAeRkPmNvCyHdJgUiO',
  'Zk3dQw8pL0sVb7Yx2Nc-_fGh5JmRa9Ue',
])('%s looks drawn by chance', (text) => expect(isMixedToken(text)).toBe(true))

test.each([
  'parent',
  'a1b2c3d4',
  '918273645918273645',
  'how-to-register-a-parent-2026',
  'ParentInviteRegistrationPage',
  'registration_for_parents',
  '2026-11-23-school-meeting',
  'school1234-class-3b-parents',
  '%D1%80%D0%BE%D0%B4%D0%B8%D1%82%D0%B5%D0%BB%D1%8C',
])('%s is a name, not a secret', (text) => expect(isMixedToken(text)).toBe(false))

const invite = 'https://sferum.ru/join/a1B2c3D4e5F6g7H8'

test.each([
  invite,
  ` ${invite}\n`,
  `«${invite}»`,
  `<${invite}>`,
  `(${invite})`,
  `${invite}.`,
  `${invite}, открой дома`,
  `Мама, вот ссылка: ${invite}`,
  `Мама, вот:\n${invite}\nПетя`,
  `${invite}\u200b`,
  `\u00a0${invite}\u00a0`,
])('the link is found in %j', (pasted) => expect(findLink(pasted)).toBe(invite))

test.each([
  ['sferum.ru/join/a1B2', 'sferum.ru/join/a1B2'],
  ['просто слова', 'просто слова'],
  ['пишите на mama@sferum.ru', 'пишите на mama@sferum.ru'],
  ['', ''],
  [`${invite}_.`, `${invite}_`],
  [`https://sferum.ru/${'.'.repeat(40_000)}x...`, `https://sferum.ru/${'.'.repeat(40_000)}x`],
])('of %j there remains %j', (pasted, found) => expect(findLink(pasted)).toBe(found))
