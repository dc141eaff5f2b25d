import { beforeEach, describe, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import type { KnownShape } from '../../../lib/conflict/options-state.ts'
import { answerRole, confirmInvite } from '../../../lib/extension/corrections.ts'
import { learnInvites } from '../../../lib/extension/learn.ts'
import { recallLink } from '../../../lib/extension/link-hash.ts'
import { shapes } from '../../../lib/extension/memory.ts'
import { OptionsModel } from '../../../lib/extension/options-model.ts'
import { keepPending, newestPending } from '../../../lib/extension/pending.ts'
import { keepPolicy } from '../../../lib/extension/policy.ts'
import { writeRulesWith } from '../../../lib/extension/rules-in-step.ts'
import { madeHere } from '../../../lib/extension/session.ts'
import { learnShape, type Shape } from '../../../lib/sites/shape.ts'

const now = 1_800_000_000_000
const secret = 'a1B2c3D4e5F6g7H8j9K0'
const invite = { href: `https://sferum.ru/family/${secret}`, host: 'sferum.ru' }
let rulesFollowed = 0

beforeEach(() => {
  fakeBrowser.reset()
  rulesFollowed = 0
  writeRulesWith(async () => {
    rulesFollowed++
  })
})

async function openOptions() {
  const options = new OptionsModel(() => now)
  await options.refresh()
  return options
}

function shapeOf(path: string): Shape {
  const learned = learnShape({ href: `https://sferum.ru/${path}/${secret}`, host: 'sferum.ru' })
  if (!learned.ok) throw new Error(learned.refusal)
  return learned.shape
}

const only = (known: readonly KnownShape[]) => {
  const [one] = known
  if (!one || known.length > 1) throw new Error(`Is there one shape? There are ${known.length}.`)
  return one
}

describe('the settings page', () => {
  test('shows shapes by who named them, and since when', async () => {
    await fakeBrowser.storage.managed.set({ shapes: [{ address: 'https://sferum.ru/school/<token>' }] })
    await keepPolicy()
    await confirmInvite(invite, now - 5)
    const options = await openOptions()
    await options.add(shapeOf('own'))
    expect(options.state.value.shapes).toMatchObject([
      { source: 'school', shape: { path: '/school/<token>' } },
      { source: 'own', shape: { path: '/own/<token>', since: now } },
      { source: 'learned', shape: { path: '/family/<token>', since: now - 5 } },
    ])
  })

  test('forgets a shape with the pupil’s own links that it held, and brings all of it back', async () => {
    const profile = { href: 'https://sferum.ru/?p=profile', host: 'sferum.ru' }
    const other = 'https://sferum.ru/other/Z9y8X7w6V5u4T3s2R1q0'
    await learnInvites({ link: profile, shown: [other] }, now)
    await learnInvites({ link: profile, shown: [invite.href] }, now)
    const before = await shapes.read()
    const options = await openOptions()
    const known = options.state.value.shapes.find(({ shape }) => shape.path.startsWith('/family'))
    if (!known) throw new Error('Is the shape shown?')
    await options.forget(known)
    expect(options.state.value.shapes).toHaveLength(1)
    expect(await madeHere.read()).toEqual([other])
    expect(await recallLink(invite)).toBeUndefined()
    expect(rulesFollowed).toBe(1)
    await options.bringBack()
    expect(await shapes.read()).toEqual(before)
    expect(await madeHere.read()).toEqual([invite.href, other])
    expect(await recallLink(invite)).toBe('made-here')
    expect(rulesFollowed).toBe(2)
  })

  test('cannot forget what the school named', async () => {
    await fakeBrowser.storage.managed.set({ shapes: [{ address: 'https://sferum.ru/school/<token>' }] })
    await keepPolicy()
    const options = await openOptions()
    await options.forget(only(options.state.value.shapes))
    expect(options.state.value.shapes).toHaveLength(1)
  })

  test('takes twenty shapes of the person’s own and then says so', async () => {
    const options = await openOptions()
    for (let index = 0; index < 20; index++) await options.add(shapeOf(`own-${index}`))
    expect(options.state.value).toMatchObject({ mayAdd: false })
    expect(options.state.value.shapes).toHaveLength(20)
  })

  test.each([
    ['help.example/mostik', 'https://help.example/mostik/', { kind: 'help-site-saved' }],
    ['https://help.example/a/index.html?x#y', 'https://help.example/a/', { kind: 'help-site-saved' }],
    ['  ', null, { kind: 'help-site-cleared' }],
    ['http://help.example/', null, { kind: 'help-site-refused', refusal: 'not-https' }],
    ['javascript:alert(1)', null, { kind: 'help-site-refused', refusal: 'not-an-address' }],
    ['https://a:b@help.example/', null, { kind: 'help-site-refused', refusal: 'has-credentials' }],
    ['просто слова', null, { kind: 'help-site-refused', refusal: 'not-an-address' }],
    [`https://help.example/${'x'.repeat(300)}`, null, { kind: 'help-site-refused', refusal: 'too-long' }],
  ])('of the help site «%s» keeps %s', async (text, address, notice) => {
    const options = await openOptions()
    await options.saveHelpSite(text)
    expect(options.state.value).toMatchObject({ helpSite: address, notice })
  })

  test('forgets everything but what the school set', async () => {
    await fakeBrowser.storage.managed.set({ schoolContact: 'Кабинет 12' })
    await keepPolicy()
    await confirmInvite(invite, now)
    await answerRole('student', now)
    await keepPending('one', invite, 7, now)
    const options = await openOptions()
    await options.saveHelpSite('https://help.example/')
    await options.reset()
    expect(options.state.value).toMatchObject({
      shapes: [],
      helpSite: null,
      school: { schoolContact: 'Кабинет 12' },
      notice: { kind: 'reset' },
    })
    expect(await newestPending(now)).toEqual({ lost: false })
    expect(Object.keys(await fakeBrowser.storage.local.get()).sort()).toEqual(['policy', 'policy$'])
  })

  test('loads what it saved: forget everything in between, and all is as it was', async () => {
    await confirmInvite(invite, now - 7)
    const options = await openOptions()
    await options.add(shapeOf('own'))
    await options.saveHelpSite('https://help.example/')
    await fakeBrowser.storage.local.set({ language: 'en', language$: { v: 1 } })
    await options.refresh()
    const { notice: _, ...before } = options.state.value
    const file = await options.write()
    expect(file).not.toContain(secret)
    await options.reset()
    await options.load(file)
    expect(options.state.value).toMatchObject(before)
    expect(options.state.value.notice).toEqual({ kind: 'loaded', count: 2 })
    expect(await options.write()).toBe(file)
  })
})
