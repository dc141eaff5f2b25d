import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { refreshBadge } from '../../../lib/extension/badge.ts'
import { keepPending, notePendingTaken, pendingFor } from '../../../lib/extension/pending.ts'
import { signOutWait } from '../../../lib/extension/session.ts'

const link = { href: 'https://sferum.ru/?t=a1b2C3d4E5f6G7h8', host: 'sferum.ru' }
const setBadgeText = vi.fn(async (_: { text: string }) => {})
let hasAccess = true
let tabs: { id: number; url: string }[] = []

beforeEach(() => {
  fakeBrowser.reset()
  hasAccess = true
  tabs = []
  setBadgeText.mockClear()
  // The fake browser knows neither toolbar nor permissions.
  Object.assign(fakeBrowser, {
    action: { setBadgeText, setBadgeBackgroundColor: async () => {}, setTitle: async () => {} },
    permissions: { contains: async () => hasAccess },
    i18n: { getMessage: (name: string) => name },
  })
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => tabs as never)
})

async function badge(now: number): Promise<string | undefined> {
  await refreshBadge(now)
  return setBadgeText.mock.lastCall?.[0].text
}

const guard = `${fakeBrowser.runtime.getURL('/')}guard.html`

test('nothing that waits, no mark', async () => {
  expect(await badge(0)).toBe('')
})

test('missing access marks the button', async () => {
  hasAccess = false
  expect(await badge(0)).toBe('!')
})

test('an invite marks it once its page is closed, until a way was taken or its half hour is over', async () => {
  await keepPending('one', link, 7, 0)
  tabs = [{ id: 7, url: guard }]
  expect(await badge(1), 'while the page is open').toBe('')
  tabs = []
  expect(await refreshBadge(1), 'when it goes by itself').toBe(pendingFor)
  expect(await badge(1)).toBe('!')
  expect(await badge(pendingFor)).toBe('')
  await notePendingTaken('one')
  expect(await badge(1)).toBe('')
})

test('the reminder that the child may sign in again marks it, the wait before does not', async () => {
  await signOutWait.change(() => ({ pendingId: 'one', at: 0, step: 'opened' }))
  expect(await badge(0)).toBe('')
  await signOutWait.change(() => ({ pendingId: 'one', at: 0, step: 'parent-done' }))
  expect(await badge(0)).toBe('!')
})
