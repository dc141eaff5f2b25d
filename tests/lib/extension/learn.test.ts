import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { presenceOf } from '../../../lib/conflict/presence.ts'
import {
  confirmInvite,
  dismissShape,
  forgetInvite,
  undoForgotten,
} from '../../../lib/extension/corrections.ts'
import { learnInvites, learnPresence } from '../../../lib/extension/learn.ts'
import { recallLink, rememberLink } from '../../../lib/extension/link-hash.ts'
import { knowledge, links, shapes } from '../../../lib/extension/memory.ts'
import { writeRulesWith } from '../../../lib/extension/rules-in-step.ts'
import { madeHere } from '../../../lib/extension/session.ts'
import type { Link } from '../../../lib/sites/link.ts'

beforeEach(() => {
  fakeBrowser.reset()
  writeRulesWith(async () => {})
})

const link = (path: string): Link => ({ href: `https://sferum.ru${path}`, host: 'sferum.ru' })
const invite = link('/?p=parent_invite&token=a1b2C3d4E5f6G7h8J9k0L1m2')
const profile = { link: link('/?p=profile') }
const minute = 60_000

test('a link that the student’s profile shows is made here and teaches its shape; only a hash of it is kept', async () => {
  await learnInvites({ link: profile.link, shown: [invite.href] }, 0)
  expect(await recallLink(invite)).toBe('made-here')
  expect((await shapes.read()).learned).toHaveLength(1)
  expect(await madeHere.read()).toEqual([invite.href])
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('a1b2C3d4E5f6G7h8J9k0L1m2')
})

test.each([
  ['a chat', '/?p=messages&join=AJQ1dxyz0123abcdEFGH4567ijklMNOP89='],
  ['a parent’s profile', '/?p=profile&id=8a7b6c5d4e3f2a1b0c9d8e7f'],
  ['the home page', '/'],
])('%s that stands beside it is no invite', async (_, path) => {
  await learnInvites({ link: profile.link, shown: [link(path).href] }, 0)
  expect(await recallLink(link(path))).toBeUndefined()
  expect((await shapes.read()).learned).toEqual([])
})

test('a link with nothing to learn from is still known as made here', async () => {
  const numeric = link('/parent/918273645')
  await learnInvites({ link: profile.link, shown: [numeric.href] }, 0)
  expect(await recallLink(numeric)).toBe('made-here')
  expect((await shapes.read()).learned).toEqual([])
})

test('at most fifty hashes are kept, the oldest go first', async () => {
  for (let index = 0; index < 55; index++)
    await rememberLink(link(`/parent/9182736${index}`), 'made-here', index)
  expect((await links.read()).links).toHaveLength(50)
  expect(await recallLink(link('/parent/91827360'))).toBeUndefined()
  expect(await recallLink(link('/parent/918273654'))).toBe('made-here')
})

test('the same sight within a minute writes nothing, a later one renews it', async () => {
  const seen = { ...profile, role: 'student' as const, marker: 'invite-button' }
  await learnPresence(seen, 0)
  await learnPresence(seen, minute / 2)
  expect((await knowledge.read()).sighting?.at).toBe(0)
  await learnPresence(seen, 2 * minute)
  expect((await knowledge.read()).sighting).toMatchObject({ since: 0, at: 2 * minute })
})

test('coming back from the sign-in page is doubt, unless the page shows at once who is here', async () => {
  await learnPresence({ ...profile, role: 'student' }, 0)
  const back = { ...profile, cameFromIdentityAt: minute }
  await learnPresence(back, minute)
  expect(presenceOf(await knowledge.read(), minute).kind).toBe('doubtful')
  await learnPresence({ ...back, role: 'student' }, minute + 1)
  expect(presenceOf(await knowledge.read(), minute + 1).kind).toBe('known')
  await learnPresence(back, minute + 2)
  expect(presenceOf(await knowledge.read(), minute + 2).kind, 'Does the same page doubt twice?').toBe('known')
})

test('a bare «Войти» is nobody where nobody was seen, and only a doubt where a student was', async () => {
  const word = { ...profile, role: 'nobody' as const, marker: 'sign-in-word' }
  await learnPresence(word, 0)
  expect(presenceOf(await knowledge.read(), 0)).toMatchObject({ kind: 'known', role: 'nobody' })
  await learnPresence({ ...profile, role: 'student', marker: 'invite-button' }, minute)
  await learnPresence(word, 2 * minute)
  expect(presenceOf(await knowledge.read(), 2 * minute)).toMatchObject({ kind: 'doubtful', role: 'student' })
})

test('"this is not an invite" forgets what held it, and undo brings all of it back', async () => {
  await learnInvites({ link: profile.link, shown: [invite.href] }, 0)
  const before = await shapes.read()
  await forgetInvite(invite, minute)
  expect((await shapes.read()).learned).toEqual([])
  expect(await recallLink(invite)).toBe('dismissed')
  await learnInvites({ link: invite, page: 'landing', shown: [invite.href] }, 2 * minute)
  expect((await shapes.read()).learned, 'Does the page outvote the person?').toEqual([])
  await undoForgotten(invite, 3 * minute)
  expect(await shapes.read()).toEqual(before)
  expect(await recallLink(invite)).toBe('made-here')
})

test('"no" to the question holds for the shape until a profile shows such a link', async () => {
  await dismissShape(invite, 0)
  expect((await shapes.read()).dismissed).toHaveLength(1)
  await learnInvites({ link: profile.link, shown: [invite.href.replace('a1b2', 'z9y8')] }, minute)
  expect(await shapes.read()).toMatchObject({ dismissed: [], learned: [{ path: '/' }] })
})

test('the person’s word teaches the shape', async () => {
  await confirmInvite(invite, 0)
  expect((await shapes.read()).learned).toHaveLength(1)
  expect(await recallLink(invite)).toBe('confirmed')
})
