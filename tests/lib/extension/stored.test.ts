import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { knowledge, language, links, shapes } from '../../../lib/extension/memory.ts'
import { keepPending, newestPending, pendingById } from '../../../lib/extension/pending.ts'

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
  ['links', 1, { salt: 'salt', links: [{ hash: 'ab', verdict: 'made-here', at: 1 }] }, links],
  ['language', 1, 'en', language],
] as const

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
