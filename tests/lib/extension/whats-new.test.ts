import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { markNewsSeen, noteVersion, unseenNews } from '../../../lib/extension/whats-new.ts'
import { translate } from '../../../lib/i18n/translate.ts'

let version = '0.2.0'

beforeEach(() => {
  fakeBrowser.reset()
  version = '0.2.0'
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Мостик', version })
})

const newest = Object.keys(translate('ru').whatsNew).at(-1)

test('every version that has a sentence is shown after an update, the newest of them', async () => {
  version = '99.0.0'
  await noteVersion({ reason: 'update', previousVersion: '0.1.0' })
  expect(await unseenNews(), 'Is the version missing in the list?').toBe(newest)
})

test('after an update the line stands until it was seen, however many updates come', async () => {
  await noteVersion({ reason: 'update', previousVersion: '0.1.0' })
  expect(await unseenNews()).toBe('0.2.0')
  version = '0.2.1'
  await noteVersion({ reason: 'update', previousVersion: '0.2.0' })
  expect(await unseenNews()).toBe('0.2.0')
  await markNewsSeen()
  expect(await unseenNews()).toBeUndefined()
})

test.each([
  ['a new person', { reason: 'install' }],
  ['a browser’s own update', { reason: 'browser_update' }],
  ['an update from the version that brought it', { reason: 'update', previousVersion: '0.2.0' }],
  ['an update from a later one', { reason: 'update', previousVersion: '0.10.0' }],
])('%s is told of nothing', async (_, installed) => {
  await noteVersion(installed)
  expect(await unseenNews()).toBeUndefined()
})

test('a version that is still to come is not told of', async () => {
  version = '0.1.9'
  await noteVersion({ reason: 'update', previousVersion: '0.1.0' })
  expect(await unseenNews()).toBeUndefined()
})
