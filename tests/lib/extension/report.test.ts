import fc from 'fast-check'
import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { readReport } from '../../../lib/desk/report.ts'
import { knowledge, links, shapes } from '../../../lib/extension/memory.ts'
import { pausedUntil } from '../../../lib/extension/pause.ts'
import { lastStop } from '../../../lib/extension/pending.ts'
import { supportReport } from '../../../lib/extension/report.ts'
import {
  madeHere,
  pendingLinks,
  profileAddress,
  signOutWait,
  visits,
} from '../../../lib/extension/session.ts'
import { noteTried } from '../../../lib/extension/tried-way.ts'

const now = 1_800_000_000_000
const invite = 'https://sferum.ru/join/a1B2c3D4e5F6g7H8'
const shape = {
  host: 'sferum.ru',
  path: '/join/',
  query: [],
  fragment: '',
  alphabet: 'lower',
  shortest: 12,
  longest: 20,
} as never

beforeEach(() => {
  fakeBrowser.reset()
  vi.stubGlobal('navigator', {
    ...navigator,
    locks: navigator.locks,
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/128.0.0.0 Safari/537.36',
  })
  Object.assign(fakeBrowser, {
    permissions: { contains: async () => true },
    extension: { isAllowedIncognitoAccess: async () => true },
  })
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.1.0' }) })
})

const facts = async () => readReport(await supportReport('popup', 'ordinary', now))

test('an empty memory says that nothing is known', async () => {
  expect(await facts()).toMatchObject({
    v: '0.1.0',
    n: '128',
    b: 'chrome',
    os: 'linux',
    at: 'popup',
    who: 'unknown',
    link: 'none',
    way: 'none',
  })
})

test.each<[string, () => Promise<unknown>]>([
  [
    'who is signed in',
    () => knowledge.change(() => ({ sighting: { role: 'student', marker: 'm', since: now, at: now } })),
  ],
  ['what the person said', () => knowledge.change(() => ({ answer: { role: 'parent', at: now } }))],
  [
    'an old sighting',
    () =>
      knowledge.change(() => ({
        sighting: { role: 'student', marker: 'm', since: 1, at: now - 86_400_000 },
      })),
  ],
  ['a link of the profile', () => madeHere.change(() => [invite])],
  ['a learned shape', () => shapes.change((all) => ({ ...all, learned: [shape] }))],
  ['a shape of the person’s own', () => shapes.change((all) => ({ ...all, configured: [shape] }))],
  ['a link that waits', () => pendingLinks.change(() => [{ id: 'x', href: invite, at: now, tabId: 1 }])],
  [
    'a link with a way taken',
    () => pendingLinks.change(() => [{ id: 'x', href: invite, at: now, tabId: 1, taken: true }]),
  ],
  ['a lost link', () => lastStop.change(() => now)],
  ['a way that was tried', () => noteTried('phone', 'shown')],
  ['a way that failed', () => noteTried('private-window', 'private-disabled')],
  ['a pause', () => pausedUntil.change(() => now + 1000)],
  [
    'access that is missing',
    async () => Object.assign(fakeBrowser, { permissions: { contains: async () => false } }),
  ],
])('%s changes the report', async (_, change) => {
  const before = await supportReport('popup', 'ordinary', now)
  await change()
  const after = await supportReport('popup', 'ordinary', now)
  expect(after).not.toBe(before)
  expect(readReport(after)).toBeDefined()
})

test('no invite, name or number in any memory comes out', async () => {
  const secret = fc.oneof(
    fc.stringMatching(/^[A-Za-z0-9]{16,32}$/),
    fc.stringMatching(/^[А-Я][а-я]{3,12} [А-Я][а-я]{3,12}$/),
    fc.stringMatching(/^\+79\d{9}$/),
  )
  await fc.assert(
    fc.asyncProperty(secret, async (put) => {
      const href = `https://sferum.ru/join/${encodeURIComponent(put)}?who=${encodeURIComponent(put)}`
      await knowledge.change(() => ({ sighting: { role: 'student', marker: put, since: now, at: now } }))
      await madeHere.change(() => [href])
      await pendingLinks.change(() => [{ id: put, href, at: now, tabId: 1 }])
      await visits.change(() => [{ tabId: 1, href, fromOutside: true, own: href }])
      await profileAddress.change(() => href)
      await links.change(() => ({
        salt: put,
        links: [{ hash: put, verdict: 'made-here', at: now, host: put }],
      }))
      await signOutWait.change(() => ({ pendingId: put, at: now, step: 'waiting' }))
      await fakeBrowser.storage.session.set({ triedWay: { way: put, end: put } })
      Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: put, name: put }) })
      vi.stubGlobal('navigator', { ...navigator, locks: navigator.locks, userAgent: `Chrome/${put} ${put}` })
      const report = await supportReport('guard', 'ordinary', now)
      expect(report).not.toContain(put)
      expect(report).not.toMatch(/sferum|join|http|\d{4,}/)
      expect(readReport(report)).toMatchObject({
        who: 'student',
        link: 'waiting',
        way: 'sign-out',
        end: 'waiting',
      })
    }),
    { numRuns: 100 },
  )
})
