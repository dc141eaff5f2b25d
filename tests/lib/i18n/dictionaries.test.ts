import { expect, test } from 'vitest'
import { languageOf } from '../../../lib/i18n/language.ts'
import { manifestWords } from '../../../lib/i18n/manifest-words.ts'
import { optionsEn } from '../../../lib/i18n/options-en.ts'
import { loadOptionsWords } from '../../../lib/i18n/options-words.ts'
import { translate } from '../../../lib/i18n/translate.ts'
import { typesetAll } from '../../../lib/i18n/typeset.ts'

const nbsp = '\u00a0'

/** Every sentence of a dictionary with its path; functions speak with plausible arguments. */
function sentences(node: unknown, path = '', window = translate('ru').windows.incognito): [string, string][] {
  if (typeof node === 'string') return [[path, node]]
  if (typeof node === 'function') return sentences(node(...argumentsOf(path, window)), path, window)
  return Object.entries(node as object).flatMap(([name, child]) =>
    sentences(child, `${path}.${name}`, window),
  )
}

function argumentsOf(path: string, window: object): unknown[] {
  if (/options.*(Count|loaded)/.test(path)) return [21]
  if (/options.*length/.test(path)) return [12, 21]
  if (/options/.test(path)) return ['sferum.ru']
  if (/kept|pending|signedOut/.test(path)) return path.includes('kept') ? [21] : ['sferum.ru', 21]
  if (/paused/.test(path)) return [21]
  if (/remembered(Not)?Invite|rememberedShape/.test(path)) return ['sferum.ru', 'вчера']
  if (/forgotten/.test(path)) return ['sferum.ru']
  if (/presence|rememberedRole/.test(path)) return ['вчера', 'сегодня']
  if (/helper/.test(path)) return ['https://sferum.ru/?t=1']
  if (/otherBrowser/.test(path)) return ['Chrome']
  return [window]
}

const ru = [
  ...sentences(translate('ru')),
  ...sentences(typesetAll(manifestWords.ru), '.manifest'),
  ...sentences(await loadOptionsWords('ru'), '.options'),
]
const en = [
  ...sentences(translate('en'), '', translate('en').windows.incognito),
  ...sentences(manifestWords.en, '.manifest'),
  ...sentences(optionsEn, '.options'),
]

test('both languages say the same things', () => {
  expect(en.map(([path]) => path)).toEqual(ru.map(([path]) => path))
  expect(en.filter(([, text]) => text.trim() === '')).toEqual([])
})

test.each(ru)('Russian%s is set as Russian is', (path, text) => {
  if (path.startsWith('.otherLanguage')) return
  expect(text, 'straight quotes: use «ёлочки»').not.toMatch(/["'”“]/)
  expect(text, 'two spaces, or a space at an end').not.toMatch(/ {2}|^\s|\s$/)
  expect(text, 'a hyphen where a dash belongs').not.toMatch(/[\s\u00a0]-[\s\u00a0]/)
  expect(text, 'a dash that may begin a line').not.toMatch(/ —/)
  expect(text, 'a short word that may end a line').not.toMatch(
    /(^|[\s\u00a0«(])([авикосуяАВИКОСУЯ]|на|не|но|по|до|из|от|за) /,
  )
  expect(text, 'three dots: use …').not.toMatch(/\.\.\./)
})

test('ё is written', () => {
  const wrong =
    /(?<![а-яё])(ребенок|еще|вошел|ее|войдет|идет|найдет|дает|ведет|придет|ждет|начнет|поймет|свое|чье|мое|твое)(?![а-яё])/i
  expect(ru.filter(([, text]) => wrong.test(text))).toEqual([])
})

test('no sentence for parents speaks of cookies, sessions or tokens, and only one of containers', () => {
  const jargon = /cookie|куки|сесси|токен|session|token|incognito mode api/i
  expect([...ru, ...en].filter(([, text]) => jargon.test(text))).toEqual([])
  const containers = [...ru, ...en].filter(
    ([path, text]) => /контейнер|container/i.test(text) && !path.includes('.container.more'),
  )
  expect(containers).toEqual([])
})

test('numbers take their nouns along', () => {
  expect(translate('ru').guard.waiting.kept(21)).toContain(`21${nbsp}минуту`)
  expect(translate('ru').guard.waiting.kept(2)).toContain(`2${nbsp}минуты`)
  expect(translate('en').guard.waiting.kept(1)).toContain('1 minute more')
})

test('the stores take the manifest’s strings', () => {
  for (const language of ['ru', 'en'] as const) {
    const { name, shortName, description } = manifestWords[language]
    expect(name.length).toBeLessThanOrEqual(45)
    expect(shortName.length).toBeLessThanOrEqual(12)
    expect(description.length).toBeLessThanOrEqual(132)
  }
})

test.each([
  [['ru-RU', 'en-US'], 'ru'],
  [['en-US', 'ru'], 'en'],
  [['de-DE', 'en'], 'en'],
  [['be-BY', 'en'], 'ru'],
  [['fr'], 'ru'],
  [[], 'ru'],
])('a browser that wants %j begins in %s', (wishes, language) => {
  expect(languageOf(wishes)).toBe(language)
})
