import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { forgetInvite } from '../../../lib/extension/corrections.ts'
import { helperStateOf, hideHelper, noteOwnInvite } from '../../../lib/extension/helper.ts'
import { learnInvites } from '../../../lib/extension/learn.ts'
import { writeRulesWith } from '../../../lib/extension/rules-in-step.ts'
import { visits } from '../../../lib/extension/session.ts'
import { noteVisit } from '../../../lib/extension/visit-note.ts'
import type { Link } from '../../../lib/sites/link.ts'

const tab = 7
const profile: Link = { href: 'https://sferum.ru/?p=profile', host: 'sferum.ru' }
const invite: Link = {
  href: 'https://sferum.ru/?p=parent_invite&token=a1b2C3d4E5f6G7h8J9k0L1m2',
  host: 'sferum.ru',
}
const hour = 3_600_000

beforeEach(async () => {
  fakeBrowser.reset()
  writeRulesWith(async () => {})
  await noteVisit(tab, { href: profile.href, fromOutside: false }, { kind: 'pass', reasons: ['no-invite'] })
})

/** What the profile shows is learned first, as after every reading. */
async function show(...shown: string[]) {
  await learnInvites({ link: profile, shown }, 0)
  await noteOwnInvite(tab, profile.href, shown)
  return (await visits.read())[0]?.own
}

test('the one invite that the profile shows gets a pill, and one that is gone has none', async () => {
  expect(await show(invite.href)).toBe(invite.href)
  expect(await helperStateOf(invite.href, 0)).toMatchObject({ kind: 'helper', link: invite.href })
  expect(await show()).toBeUndefined()
})

test.each([
  ['two of them', [invite.href, invite.href.replace('a1b2', 'z9y8')]],
  ['a link to a chat', ['https://sferum.ru/?p=messages&join=AJQ1dxyz0123abcdEFGH4567ijklMNOP89=']],
  ['a parent’s profile', ['https://sferum.ru/?p=profile&id=8a7b6c5d4e3f2a1b0c9d8e7f']],
  ['a link to another site', ['https://news.example/?t=a1b2C3d4E5f6G7h8J9k0L1m2']],
  ['no link at all', ['просто слова']],
])('%s: no pill', async (_, shown) => {
  expect(await show(...shown)).toBeUndefined()
})

test('a link of which the person said that it is no invite gets no pill', async () => {
  await forgetInvite(invite, 0)
  expect(await show(invite.href)).toBeUndefined()
})

test('a page that has changed its address meanwhile gets no pill', async () => {
  await learnInvites({ link: profile, shown: [invite.href] }, 0)
  await noteOwnInvite(tab, 'https://sferum.ru/?p=news', [invite.href])
  expect((await visits.read())[0]?.own).toBeUndefined()
})

test('a pill that was put away stays away for a day, and only that one', async () => {
  await show(invite.href)
  await hideHelper(tab, 0)
  expect(await helperStateOf(invite.href, 23 * hour)).toBeNull()
  expect(await helperStateOf(invite.href, 24 * hour)).not.toBeNull()
  expect(await helperStateOf(`${invite.href}x`, hour)).not.toBeNull()
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('a1b2C3d4E5f6G7h8J9k0L1m2')
})
