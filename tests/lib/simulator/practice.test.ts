import { expect, test } from 'vitest'
import { happen, replay } from '../../../help-site/trainer/replay.ts'
import { createMemoryWorld } from '../../../lib/server/memory-world.ts'
import { addresses, destinationOf } from '../../../lib/simulator/address.ts'
import type { Deed } from '../../../lib/simulator/deed.ts'
import { isFictional } from '../../../lib/simulator/fictional.ts'
import { sceneOf } from '../../../lib/simulator/scenes.ts'

const scene =
  sceneOf('own-parent') ??
  (() => {
    throw new Error('Where has the scene gone?')
  })()
const context = 'child-window'

async function played(deeds: readonly Deed[], from = 'own-parent') {
  const { standing, records } = await replay(sceneOf(from) ?? scene, { happened: [] })
  const register = createMemoryWorld({ records, now: () => 0 })
  let now = standing
  for (const deed of deeds) now = await happen(scene, register, now, deed)
  return now
}

test('what has happened leads to the same world when it is played again', async () => {
  const first = await replay(scene, { step: 'here-sign-out' })
  expect(await replay(scene, { happened: first.standing.happened })).toEqual(first)
  expect(first.standing.at).toBe('here-sign-out')
})

test('a deed that the page has no place for changes nothing', async () => {
  const { world } = await played([])
  const after = await played([{ context: 'private-window', kind: 'join' }])
  expect(after.world).toEqual(world)
})

test.each([
  ['+7 (916) 123-45-67', false],
  ['89161234567', false],
  ['9161234567', false],
  ['anna@mail.ru', false],
  ['+7 000 123-45-67', true],
  ['8 000 1234567', true],
  ['anna@example.org', true],
  ['anna@pochta.example', true],
  ['not yet a number', true],
])('%s is told from a number or an address that somebody may have', (typed, is) => {
  expect(isFictional(typed)).toBe(is)
})

test('a real-looking number is refused before anything is asked', async () => {
  const { standing, records } = await replay(sceneOf('parent-new') ?? scene, { step: 'number' })
  const register = createMemoryWorld({ records, now: () => 0 })
  const deed = { context: 'parent-phone', kind: 'send-login', login: '+79161234567' } as const
  const after = await happen(scene, register, { ...standing, exchanges: [] }, deed)
  expect(after.world.contexts['parent-phone'].page.problem).toEqual({ name: 'real-looking' })
  expect(after.exchanges).toEqual([])
})

test.each([
  ['', 'blank'],
  [addresses.start, 'start'],
  ['shkola.example/profile', 'profile'],
  [`${addresses.parentInvite('abc')}#x`, 'parent-invite'],
  ['https://sferum.ru/', 'unknown'],
  ['https://shkola.example.org/profile', 'unknown'],
  ['привет', 'unknown'],
])('%s in an address bar is %s', (address, kind) => {
  expect(destinationOf(address).kind).toBe(kind)
})

test('somebody else’s address is never opened', async () => {
  const { world } = await played([{ context, kind: 'open', address: 'https://sferum.ru/?p=start' }])
  expect(world.contexts[context].page.kind).toBe('unknown-address')
})

test('signing out ends this browser context alone', async () => {
  const { world } = await played([{ context, kind: 'sign-out' }], 'father-invites')
  expect(world.contexts[context].signedIn).toBeUndefined()
  expect(world.contexts['other-browser'].signedIn?.name.first).toBe('Илья')
})
