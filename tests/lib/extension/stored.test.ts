import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { knowledge, language, links, shapes } from '../../../lib/extension/memory.ts'
import { pausedUntil } from '../../../lib/extension/pause.ts'
import { keepPending, lastStop, newestPending, pendingById } from '../../../lib/extension/pending.ts'
import { remember } from '../../../lib/extension/remembered.ts'
import { helpSite, policy } from '../../../lib/extension/settings.ts'
import { leftForSettings } from '../../../lib/extension/welcome-tab.ts'
import { seenVersion } from '../../../lib/extension/whats-new.ts'

beforeEach(() => fakeBrowser.reset())

const shape = {
  host: 'sferum.ru',
  path: '/',
  query: [
    ['p', 'parent_invite'],
    ['token', '<token>'],
  ],
  fragment: '',
  alphabet: 'base64url',
  shortest: 24,
  longest: 40,
}

/** One stored value of every version of every kept thing: each must be read today. */
const examples = [
  [
    'knowledge',
    1,
    {
      sighting: { role: 'student', marker: 'invite-button', since: 1, at: 2 },
      answer: { role: 'parent', at: 3 },
      doubtedAt: 4,
    },
    knowledge,
  ],
  ['shapes', 1, { learned: [shape], configured: [], dismissed: [] }, shapes],
  ['shapes', 1, { learned: [{ ...shape, since: 7 }], configured: [], dismissed: [] }, shapes],
  ['links', 1, { salt: 'salt', links: [{ hash: 'ab', verdict: 'made-here', at: 1 }] }, links],
  [
    'links',
    1,
    { salt: 'salt', links: [{ hash: 'ab', verdict: 'confirmed', at: 1, host: 'sferum.ru', taught: 'x' }] },
    links,
  ],
  ['knowledge', 1, { answer: { role: 'several', at: 3 } }, knowledge],
  ['pausedUntil', 1, 1_790_000_000_000, pausedUntil],
  ['welcomeLeft', 1, 1_790_000_000_000, leftForSettings],
  ['language', 1, 'en', language],
  ['lastStop', 1, 1_790_000_000_000, lastStop],
  ['helpSite', 1, 'https://help.example/mostik/', helpSite],
  ['policy', 1, { shapes: [shape], pauseForbidden: true, schoolContact: 'Кабинет 12' }, policy],
  ['seenVersion', 1, '0.1.0', seenVersion],
] as const

const folder = new URL('../../../lib/extension/', import.meta.url)

test('every kept thing has an example of each of its versions', () => {
  const sources = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'))
  const kept = sources.flatMap((source) =>
    [...source.matchAll(/remember\(\s*'local:(\w+)'/g)].map(([, key]) => key),
  )
  expect(new Set(examples.map(([key]) => key)), 'Which kept thing has no stored example?').toEqual(
    new Set(kept),
  )
  for (const [key, , , { version }] of examples) {
    const versions = examples.filter(([other]) => other === key).map(([, one]) => one)
    const all = Array.from({ length: version }, (_, index) => index + 1)
    expect([...new Set(versions)].sort(), `Which version of ${key} has no example?`).toEqual(all)
  }
})

test.each(examples)('%s of version %i is read today', async (key, version, value, item) => {
  await fakeBrowser.storage.local.set({ [key]: value, [`${key}$`]: { v: version } })
  expect(await item.read()).toEqual(value)
})

test.each(examples)(
  '%s that holds nonsense counts as empty, and can be written again',
  async (key, _, value, item) => {
    await fakeBrowser.storage.local.set({ [key]: { nonsense: 'x' } })
    const empty = await item.read()
    expect(empty).not.toEqual({ nonsense: 'x' })
    await item.change(() => value as never)
    expect(await item.read()).toEqual(value)
  },
)

/** A thing with a past: a number, then a list of numbers, then a list under a name. */
const aged = remember(
  'local:aged',
  v.object({ list: v.array(v.number()) }),
  { list: [] },
  {
    version: 3,
    migrations: { 2: (one: number) => [one.valueOf()], 3: (list: number[]) => ({ list }) },
  },
)

test.each([
  [1, 7, { list: [7] }],
  [2, [7, 8], { list: [7, 8] }],
  [3, { list: [9] }, { list: [9] }],
])('a value of version %i walks to today', async (version, stored, today) => {
  await fakeBrowser.storage.local.set({ aged: stored, aged$: { v: version } })
  expect(await aged.read()).toEqual(today)
  await aged.change((value) => ({ list: [...value.list, 1] }))
  expect(await fakeBrowser.storage.local.get(['aged', 'aged$'])).toEqual({
    aged: { list: [...today.list, 1] },
    aged$: { v: 3 },
  })
})

test.each([
  ['that was never kept', {}],
  ['that no migration can bring here', { aged: { list: 'x' }, aged$: { v: 1 } }],
  ['of a version that is still to come', { aged: [['x']], aged$: { v: 4 } }],
  ['whose version is nonsense', { aged: 'x', aged$: 'x' }],
])('a value %s counts as empty', async (_, stored) => {
  await fakeBrowser.storage.local.set(stored)
  expect(await aged.read()).toEqual({ list: [] })
})

test('two changes at once are both kept', async () => {
  const add = (hash: string) =>
    links.change((known) => ({ ...known, links: [...known.links, { hash, verdict: 'made-here', at: 0 }] }))
  await Promise.all([add('a'), add('b'), add('c')])
  expect((await links.read()).links.map((one) => one.hash)).toEqual(['a', 'b', 'c'])
})

const link = (n: number) => ({ href: `https://sferum.ru/?t=${n}`, host: 'sferum.ru' })
const minute = 60_000

test('a stopped link waits half an hour in memory and is gone after it', async () => {
  await keepPending('one', link(1), 7, 0)
  expect((await pendingById('one', 29 * minute))?.link.href).toBe('https://sferum.ru/?t=1')
  expect(await pendingById('one', 30 * minute)).toBeUndefined()
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('?t=1')
})

test('the newest stopped link comes first, and after a restart the person is told that it is lost', async () => {
  await keepPending('one', link(1), 7, 0)
  await keepPending('two', link(2), 8, minute)
  expect((await newestPending(2 * minute)).pending?.id).toBe('two')
  await fakeBrowser.storage.session.clear()
  expect(await newestPending(2 * minute)).toEqual({ lost: true })
  expect(await newestPending(60 * minute)).toEqual({ lost: false })
})
