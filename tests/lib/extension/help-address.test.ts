import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { helpAddress } from '../../../lib/extension/help-address.ts'
import { helpSite, policy } from '../../../lib/extension/settings.ts'

beforeEach(() => fakeBrowser.reset())

test('help is inside the extension until somebody names a site; the school outweighs the person', async () => {
  expect(await helpAddress()).toBe(`${fakeBrowser.runtime.getURL('/')}help/index.html`)
  await helpSite.change(() => 'https://help.example/')
  expect(await helpAddress()).toBe('https://help.example/')
  await policy.change((before) => ({ ...before, helpSite: 'https://school.example/' }))
  expect(await helpAddress()).toBe('https://school.example/')
})
