import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { keepPolicy, onPolicyChange, readPolicy } from '../../../lib/extension/policy.ts'
import { configuredShapes, effectiveSettings, helpSite } from '../../../lib/extension/settings.ts'

beforeEach(() => fakeBrowser.reset())

const set = (policy: Record<string, unknown>) => fakeBrowser.storage.managed.set(policy)
const none = { shapes: [], pauseForbidden: false }
const address = 'https://sferum.ru/invite/parent/<token>'

test('without a policy nothing is set', async () => {
  expect(await readPolicy()).toEqual(none)
})

test('a browser that rejects where no policy is set has none', async () => {
  const get = vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('not found'))
  expect(await readPolicy()).toEqual(none)
  get.mockRestore()
})

test('a whole policy is read', async () => {
  await set({
    helpSite: 'https://help.school.example/mostik',
    schoolContact: ' Кабинет 12 ',
    shapes: [{ address, alphabet: 'hex', shortest: 20, longest: 40 }],
    pauseForbidden: true,
  })
  expect(await readPolicy()).toMatchObject({
    helpSite: 'https://help.school.example/mostik/',
    schoolContact: 'Кабинет 12',
    shapes: [
      { host: 'sferum.ru', path: '/invite/parent/<token>', alphabet: 'hex', shortest: 20, longest: 40 },
    ],
    pauseForbidden: true,
  })
})

test.each([
  ['a help site without https', { helpSite: 'http://help.example/' }],
  ['a help site that is no text', { helpSite: 7 }],
  ['an endless contact', { schoolContact: 'a'.repeat(201) }],
  ['a contact of spaces', { schoolContact: '  ' }],
  ['shapes that are no list', { shapes: { address } }],
  ['a shape of another site', { shapes: [{ address: 'https://example.ru/<token>' }] }],
  ['a shape without its mark', { shapes: [{ address: 'https://sferum.ru/invite' }] }],
  ['a shape that is a chat', { shapes: [{ address: 'https://sferum.ru/?p=messages&join=<token>' }] }],
  ['a pause that is no yes', { pauseForbidden: 'yes' }],
])('%s is left out and the rest holds', async (_, bad) => {
  await set({ schoolContact: 'Кабинет 12', ...bad })
  expect(await readPolicy()).toEqual({
    ...none,
    ...('schoolContact' in bad ? {} : { schoolContact: 'Кабинет 12' }),
  })
})

test('one bad shape does not spoil the others', async () => {
  await set({ shapes: [{ address: 7 }, null, { address }, { address: 'https://sferum.ru/' }] })
  expect((await readPolicy()).shapes).toHaveLength(1)
})

test('the school’s word stands above the person’s, and the person’s above what Mostik brings', async () => {
  expect(await effectiveSettings()).toEqual({ helpSite: null, schoolContact: null, pauseForbidden: false })
  await helpSite.change(() => 'https://own.example/')
  expect((await effectiveSettings()).helpSite).toBe('https://own.example/')
  await set({ helpSite: 'https://school.example/', pauseForbidden: true, shapes: [{ address }] })
  await keepPolicy()
  expect(await effectiveSettings()).toMatchObject({
    helpSite: 'https://school.example/',
    pauseForbidden: true,
  })
  expect(await configuredShapes()).toHaveLength(1)
})

test('a policy that changes is noticed, and one that goes leaves nothing behind', async () => {
  const changed = vi.fn()
  onPolicyChange(changed)
  await fakeBrowser.storage.local.set({ language: 'ru' })
  expect(changed).not.toHaveBeenCalled()
  await set({ shapes: [{ address }] })
  expect(changed).toHaveBeenCalled()
  await keepPolicy()
  await fakeBrowser.storage.managed.clear()
  await keepPolicy()
  expect(await configuredShapes()).toEqual([])
})
