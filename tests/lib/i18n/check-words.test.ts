import { expect, test } from 'vitest'
import { checkExamples } from '../../../lib/help/check-link.examples.ts'
import { checkWords } from '../../../lib/i18n/check-words.ts'

/** Every sentence with its path; functions speak with a host and a letter. */
function sentences(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]]
  if (typeof node === 'function') return sentences(node('sferum.ru', ['е']), path)
  return Object.entries(node as object).flatMap(([name, child]) => sentences(child, `${path}.${name}`))
}

const ru = sentences(checkWords('ru'))
const en = sentences(checkWords('en'))

test('both languages say the same things of every verdict', () => {
  expect(en.map(([path]) => path)).toEqual(ru.map(([path]) => path))
  const kinds = [...Object.keys(checkExamples), 'parent-invite', 'class-invite'].sort()
  for (const language of ['ru', 'en'] as const) {
    expect(Object.keys(checkWords(language).verdicts).sort()).toEqual(kinds)
  }
})

test.each(ru)('Russian%s is set as Russian is', (_path, text) => {
  expect(text, 'straight or English quotes, two spaces, a space at an end').not.toMatch(/["'”“]| {2}|^\s|\s$/)
  expect(text, 'a hyphen where a dash belongs, a dash that may begin a line').not.toMatch(
    /[\s\u00a0]-[\s\u00a0]| —/,
  )
  expect(text, 'a short word that may end a line').not.toMatch(
    /(^|[\s\u00a0«(])([авикосуя]|на|не|но|по|до|из|от|за) /i,
  )
  expect(text, 'ё is written').not.toMatch(
    /(?<![а-яё])(ребенок|еще|вошел|ее|ведет|прочтет|придет)(?![а-яё])/i,
  )
})

test('no sentence speaks of cookies, sessions, tokens or containers', () => {
  const jargon = /cookie|куки|сесси|токен|session|token|контейнер|container|домен|url/i
  expect([...ru, ...en].filter(([, text]) => jargon.test(text))).toEqual([])
})
