import { expect, test } from 'vitest'
import { typeset, typesetAll } from '../../../lib/i18n/typeset.ts'

test.each([
  ['Откройте в окне', 'Откройте в_окне'],
  ['и в том окне', 'и_в_том окне'],
  ['Мостик — помощник', 'Мостик_— помощник'],
  ['ещё 5 минут', 'ещё 5_минут'],
  ['ту же ссылку', 'ту_же ссылку'],
  ['кто-то вошёл', 'кто\u2011то вошёл'],
  ['если всё-таки', 'если всё\u2011таки'],
  ['Код на +7 000 123-45-67', 'Код на_+7_000_123\u201145\u201167'],
  ['аккаунт VK ID', 'аккаунт VK_ID'],
  ['ссылка-приглашение', 'ссылка-приглашение'],
  ['Chrome, new profile', 'Chrome, new profile'],
])('«%s» keeps together what belongs together', (plain, bound) => {
  expect(typeset(plain)).toBe(bound.replaceAll('_', '\u00a0'))
  expect(typeset(typeset(plain))).toBe(typeset(plain))
})

test('functions and lists of a dictionary are typeset too', () => {
  const words = typesetAll({ list: ['я и ты'], say: (name: string) => `в ${name}` })
  expect(words.list).toEqual(['я\u00a0и\u00a0ты'])
  expect(words.say('Chrome')).toBe('в\u00a0Chrome')
})
