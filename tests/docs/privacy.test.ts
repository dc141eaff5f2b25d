import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const pages = {
  policy: read('docs/privacy.md'),
  ru: read('help-site/content/ru/privacy.md'),
  en: read('help-site/content/en/privacy.md'),
}

/** Everything that the extension remembers, by its key, and the words that tell of it: in the policy, in Russian, in English. */
const told: Record<string, [RegExp, RegExp, RegExp]> = {
  'local:knowledge': [/who was seen here/, /Кто вошёл/, /Who is signed in/],
  'local:shapes': [/what an invite looks like/, /Как выглядят приглашения/, /What invites look like/],
  'local:links': [/the latest 50/, /последних 50/, /latest 50/],
  'local:lastStop': [/last stopped \(the time/, /Время последней остановки/, /When it last stopped/],
  'local:pausedUntil': [/until when Mostik is paused/, /паузу/, /a pause/],
  'local:welcomeLeft': [/left the first steps/, /с первых шагов/, /left the first steps/],
  'local:language': [/the language you chose/, /язык/, /the language/],
  'local:helpSite': [/the help site that you set/, /сайт помощи/, /the help site/],
  'local:policy': [/what your school set/, /настройки школы/, /what the school set/],
  'local:seenVersion': [/whose news you have seen/, /прочитанную новость/, /news you have read/],
}

const sources = readdirSync(new URL('lib/extension/', root)).map((name) => read(`lib/extension/${name}`))
const kept = sources.flatMap((source) => [...source.matchAll(/'(local:\w+)'/g)].map(([, key = '']) => key))

test('the privacy policy and its article tell of everything that is kept on disk', () => {
  expect([...new Set(kept)].sort(), 'Is something kept of which nobody tells?').toEqual(
    Object.keys(told).sort(),
  )
})

test.each(Object.entries(told))('%s is told in the policy and in both articles', (_, [policy, ru, en]) => {
  expect(pages.policy).toMatch(policy)
  expect(pages.ru).toMatch(ru)
  expect(pages.en).toMatch(en)
})

test('the policy and both articles name the same hosts and the same times', () => {
  for (const page of Object.values(pages)) {
    for (const fact of [/sferum\.ru/, /web\.vk\.me/, /\b12\b/, /\b30\b/]) expect(page).toMatch(fact)
  }
})
