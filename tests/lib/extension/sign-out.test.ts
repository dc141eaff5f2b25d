import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { keepPending } from '../../../lib/extension/pending.ts'
import { writeRulesWith } from '../../../lib/extension/rules-in-step.ts'
import { signOutWait } from '../../../lib/extension/session.ts'
import { onPageRead } from '../../../lib/extension/visit.ts'

beforeEach(() => {
  fakeBrowser.reset()
  writeRulesWith(async () => {})
})

const pageOf = (path: string, role: 'student' | 'nobody') => {
  const href = `https://sferum.ru${path}`
  const message = { href, referrer: '', openedAt: 0, isStep: false, role, marker: role, shown: [] }
  const tab = { id: 5, url: href, incognito: false, cookieStoreId: 'firefox-default' }
  return [message, { frameId: 0, url: href, tab }] as unknown as Parameters<typeof onPageRead>
}

test('two pages that tell at once, as to a background that was just woken, are believed in their order', async () => {
  const link = { href: 'https://sferum.ru/?p=parent_invite&token=a1b2C3d4E5f6G7h8', host: 'sferum.ru' }
  await keepPending('one', link, 4, 0)
  await signOutWait.change(() => ({ pendingId: 'one', at: 0, step: 'waiting' }))
  const [profile, from] = pageOf('/?p=profile', 'student')
  const [signedOut, fromThere] = pageOf('/?p=start', 'nobody')
  // What a real browser does afterwards (rules, scripts) is not there in this one.
  await Promise.allSettled([onPageRead(profile, from, 1_000), onPageRead(signedOut, fromThere, 1_001)])
  expect((await signOutWait.read())?.step, 'Is the child still the one who has to sign out?').toBe(
    'signed-out',
  )
})
