import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { helpAddress } from '../../../lib/extension/help-address.ts'
import { language } from '../../../lib/extension/memory.ts'
import { helpSite, policy } from '../../../lib/extension/settings.ts'

beforeEach(() => fakeBrowser.reset())

test('help is inside the extension, in the person’s language, until somebody names a site; the school outweighs the person', async () => {
  await language.change(() => 'ru')
  expect(await helpAddress()).toBe(`${fakeBrowser.runtime.getURL('/')}help/index.html`)
  await language.change(() => 'en')
  expect(await helpAddress()).toBe(`${fakeBrowser.runtime.getURL('/')}help/en/index.html`)
  await helpSite.change(() => 'https://help.example/')
  expect(await helpAddress()).toBe('https://help.example/')
  await policy.change((before) => ({ ...before, helpSite: 'https://school.example/' }))
  expect(await helpAddress()).toBe('https://school.example/')
})
