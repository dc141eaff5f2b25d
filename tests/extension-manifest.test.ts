import { expect, onTestFinished, test, vi } from 'vitest'
import siteScript from '../entrypoints/site.content.ts'
import { schoolHostPatterns } from '../lib/sites/hosts.ts'
import config from '../wxt.config.ts'

type Manifest = {
  permissions: string[]
  host_permissions: string[]
  commands: Record<string, { suggested_key: { default: string }; description?: string }>
  key?: string
  incognito?: string
  content_security_policy: { extension_pages: string }
  storage?: { managed_schema: string }
  cross_origin_opener_policy?: { value: string }
  web_accessible_resources: { resources: string[]; matches: string[]; use_dynamic_url?: boolean }[]
}

const manifestFor = (browser: string) =>
  (config.manifest as unknown as (env: { browser: string }) => Manifest)({ browser })

const warnsOfHistory = [
  'tabs',
  'webNavigation',
  'history',
  'webRequest',
  'declarativeNetRequest',
  'topSites',
  '<all_urls>',
]

test.each(['chrome', 'firefox'])(
  'the manifest for %s asks for nothing that warns of browsing history',
  (browser) => {
    const { permissions, host_permissions } = manifestFor(browser)
    expect(
      [...permissions, ...host_permissions].filter((permission) => warnsOfHistory.includes(permission)),
    ).toEqual([])
    expect(host_permissions).toEqual(schoolHostPatterns())
  },
)

test('the permissions are these and no more', () => {
  const chromium = ['storage', 'declarativeNetRequestWithHostAccess', 'scripting', 'alarms', 'contextMenus']
  expect(manifestFor('chrome').permissions).toEqual(chromium)
  expect(manifestFor('firefox').permissions).toEqual([...chromium, 'cookies', 'contextualIdentities'])
})

test.each(['chrome', 'firefox'])(
  'the pages of the build for %s run no foreign code and reach no network',
  (browser) => {
    const { extension_pages: policy } = manifestFor(browser).content_security_policy
    for (const line of [
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]) {
      expect(policy.split('; ')).toContain(line)
    }
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  },
)

test('in Chromium only the guard can be reached, by an address that changes, and private windows never meet us', () => {
  const { web_accessible_resources, incognito, key, cross_origin_opener_policy } = manifestFor('chrome')
  expect(web_accessible_resources).toEqual([
    { resources: ['guard.html'], matches: ['<all_urls>'], use_dynamic_url: true },
  ])
  expect(incognito).toBe('not_allowed')
  expect(key).toMatch(/^MII/)
  expect(cross_origin_opener_policy).toEqual({ value: 'same-origin' })
})

test('a school may set a policy: Chromium is told its schema, Firefox takes it without', () => {
  expect(manifestFor('chrome').storage).toEqual({ managed_schema: 'managed-schema.json' })
  expect(manifestFor('firefox').storage).toBeUndefined()
})

test.each(['chrome', 'firefox'])(
  'in %s two shortcuts are suggested, of keys that no page types with',
  (browser) => {
    const { commands } = manifestFor(browser)
    expect(Object.keys(commands)).toEqual(['_execute_action', 'ways-out'])
    for (const { suggested_key } of Object.values(commands)) {
      expect(suggested_key.default).toMatch(/^Alt\+Shift\+[A-Z]$/)
    }
    expect(commands['ways-out']?.description).toBe('__MSG_waysOut__')
  },
)

test('the content script runs on the hosts that the extension may reach', () => {
  expect(siteScript.matches).toEqual(schoolHostPatterns())
})

test('a build carries the contacts that its publisher set', async () => {
  vi.resetModules()
  vi.stubEnv('MOSTIK_SUPPORT', 'mailto:help@example.org')
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
  const { default: built } = await import('../wxt.config.ts')
  const { define } = (built.vite as unknown as (env: { browser: string }) => { define: object })({
    browser: 'chrome',
  })
  expect(define).toEqual({
    'import.meta.env.MOSTIK_SUPPORT': '"mailto:help@example.org"',
    'import.meta.env.MOSTIK_SECURITY': '""',
  })
})
