import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { rememberedAnswers, undoRemembered } from '../../../lib/extension/answers.ts'
import { answerRole, confirmInvite, dismissShape, forgetInvite } from '../../../lib/extension/corrections.ts'
import { learnInvites } from '../../../lib/extension/learn.ts'
import { recallLink } from '../../../lib/extension/link-hash.ts'
import { shapes } from '../../../lib/extension/memory.ts'
import { writeRulesWith } from '../../../lib/extension/rules-in-step.ts'
import { madeHere } from '../../../lib/extension/session.ts'

beforeEach(() => {
  fakeBrowser.reset()
  writeRulesWith(async () => {})
})

const host = 'sferum.ru'
const invite = { href: 'https://sferum.ru/?p=parent_invite&token=a1b2C3d4E5f6G7h8J9k0L1m2', host }
const hour = 3_600_000

/** Undoes the only answer that is remembered. */
async function undoOnly(now: number): Promise<void> {
  const answers = await rememberedAnswers(now)
  expect(answers).toHaveLength(1)
  if (answers[0]) await undoRemembered(answers[0], now)
  expect(await rememberedAnswers(now)).toEqual([])
}

test('an answer of who is here is shown while it holds, and is undone', async () => {
  await answerRole('several', 0)
  expect(await rememberedAnswers(11 * hour)).toEqual([{ kind: 'role', role: 'several', at: 0 }])
  expect(await rememberedAnswers(12 * hour)).toEqual([])
  await undoOnly(1)
})

test('"this is an invite" is undone with the shape that it taught, and said twice still is', async () => {
  await confirmInvite(invite, 0)
  await confirmInvite(invite, 2 * 60_000)
  expect((await shapes.read()).learned).toHaveLength(1)
  await undoOnly(3 * 60_000)
  expect((await shapes.read()).learned).toEqual([])
  expect(await recallLink(invite)).toBeUndefined()
})

test('undoing it leaves a shape that was known before', async () => {
  await learnInvites({ link: { href: 'https://sferum.ru/?p=profile', host }, shown: [invite.href] }, 0)
  const other = { href: invite.href.replace('a1b2', 'Z9y8'), host }
  await confirmInvite(other, 1)
  await undoOnly(2)
  expect((await shapes.read()).learned).toHaveLength(1)
})

test('"this is not an invite" is undone with all that it took, while the browser session knows it', async () => {
  await learnInvites({ link: { href: 'https://sferum.ru/?p=profile', host }, shown: [invite.href] }, 0)
  await forgetInvite(invite, 1)
  expect((await shapes.read()).learned).toEqual([])
  await undoOnly(2)
  expect((await shapes.read()).learned).toHaveLength(1)
  expect(await madeHere.read()).toEqual([invite.href])
})

test('after a restart it is still shown and undone, by its hash and host alone', async () => {
  await forgetInvite(invite, 1)
  await fakeBrowser.storage.session.clear()
  expect(await rememberedAnswers(2)).toMatchObject([{ kind: 'link', isInvite: false, host, at: 1 }])
  await undoOnly(2)
  expect(await recallLink(invite)).toBeUndefined()
})

test.each([true, false])(
  '"no" to "is this an invite?" is shown by its host and undone (restarted since: %s)',
  async (isRestarted) => {
    await dismissShape(invite, 0)
    if (isRestarted) await fakeBrowser.storage.session.clear()
    expect(await rememberedAnswers(1)).toMatchObject([{ kind: 'shape', host }])
    await undoOnly(1)
    expect((await shapes.read()).dismissed).toEqual([])
  },
)

test('nothing that is shown of an answer holds the secret of its link', async () => {
  await confirmInvite(invite, 0)
  await dismissShape({ ...invite, href: invite.href.replace('parent_', 'other_') }, 0)
  expect(JSON.stringify(await rememberedAnswers(1))).not.toContain('a1b2C3d4')
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('a1b2C3d4')
})
