import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { onInstalled } from '../../../lib/extension/installed.ts'

let installType = 'normal'

beforeEach(() => {
  fakeBrowser.reset()
  // The fake browser knows neither management nor a manifest.
  Object.assign(fakeBrowser, { management: { getSelf: async () => ({ installType }) } })
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Мостик', version: '0.2.0' })
})

test.each([
  ['a person installs it', 'install', 'normal', 1],
  ['a developer loads it', 'install', 'development', 1],
  ['a school installs it for its computers', 'install', 'admin', 0],
  ['it is updated', 'update', 'normal', 0],
  ['the browser is updated', 'chrome_update', 'normal', 0],
] as const)('when %s, the first steps open %#', async (_, reason, type, times) => {
  installType = type
  const create = vi.spyOn(fakeBrowser.tabs, 'create')
  create.mockClear()
  await onInstalled({ reason })
  expect(create).toHaveBeenCalledTimes(times)
})
