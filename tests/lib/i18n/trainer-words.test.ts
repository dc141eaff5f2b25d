import { expect, test } from 'vitest'
import { loadTrainerWords } from '../../../lib/i18n/trainer-words.ts'
import { sayChoices, says } from '../../../lib/simulator/says.ts'
import { scenes } from '../../../lib/simulator/scenes.ts'

/** Every sentence with its path; functions speak with a word in each place. */
function sentences(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]]
  if (typeof node === 'function') return sentences(node('Маша', 'Лицей'), path)
  return Object.entries(node as object).flatMap(([name, child]) => sentences(child, `${path}.${name}`))
}

const dictionaries = { ru: await loadTrainerWords('ru'), en: await loadTrainerWords('en') }
const ru = sentences(dictionaries.ru)
const en = sentences(dictionaries.en)

test('both languages have the same sentences: those of every scene and of every instruction', () => {
  expect(en.map(([path]) => path).sort()).toEqual(ru.map(([path]) => path).sort())
  for (const words of Object.values(dictionaries)) {
    expect(Object.keys(words.scenes).sort()).toEqual(scenes.map(({ id }) => id as string).sort())
    expect(Object.keys(words.says).sort()).toEqual([...says].sort())
    expect(Object.keys(words.choices).sort()).toEqual([...sayChoices].sort())
  }
})

test('every instruction and every way to choose is said by some scene', () => {
  const steps = scenes.flatMap((scene) => scene.steps)
  expect(says.filter((say) => !steps.some((step) => step.say === say))).toEqual([])
  const choices = steps.flatMap((step) => ('choices' in step ? step.choices : []))
  expect(sayChoices.filter((say) => !choices.some((choice) => choice.say === say))).toEqual([])
})

test.each(ru)('Russian%s is set as Russian is', (_path, text) => {
  expect(text, 'straight or English quotes, two spaces, a space at an end').not.toMatch(/["'”“]| {2}|^\s|\s$/)
  expect(text, 'a hyphen where a dash belongs, a dash that may begin a line').not.toMatch(
    /[\s\u00a0]-[\s\u00a0]| —/,
  )
  expect(text, 'ё is written').not.toMatch(
    /(?<![а-яё])(ребенок|еще|вошел|ее|ведет|прочтет|придет|свое)(?![а-яё])/i,
  )
})

test('no sentence speaks of cookies, sessions, tokens or containers', () => {
  const jargon = /cookie|куки|сесси|токен|session|token|контейнер|container|домен|url/i
  expect([...ru, ...en].filter(([, text]) => jargon.test(text))).toEqual([])
})
