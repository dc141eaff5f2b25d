import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { crowd } from './crowd.ts'
import { origin, withBrowser } from './trainer.ts'

const { changes, pairs } = crowd(2, (adult) => adult)

test.each([
  { kind: 'chromium', how: 'all sites', preferences: { default_content_setting_values: { cookies: 2 } } },
  {
    kind: 'chromium',
    how: 'this site',
    preferences: {
      content_settings: { exceptions: { cookies: { 'https://other.example:443,*': { setting: 2 } } } },
    },
  },
  { kind: 'firefox', how: 'all sites', prefs: { 'network.cookie.cookieBehavior': 2 } },
] as const)('in $kind with site data of $how blocked the world is in memory and says so', async (setting) => {
  const profile = await mkdtemp(join(tmpdir(), 'mostik-profile-'))
  if ('preferences' in setting) {
    await mkdir(join(profile, 'Default'))
    await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify({ profile: setting.preferences }))
  }
  try {
    await withBrowser(
      setting.kind,
      async (driver) => {
        const tab = await driver.open(`${origin}/blocked`)
        const opened = await tab.evaluate((seed) => trainer.open(seed), changes)
        expect(opened.notice).toEqual({ kind: 'memory', why: 'forbidden' })
        expect(opened.took).toBeLessThan(5_000)
        expect(await tab.evaluate((some) => trainer.confirm(some), pairs)).toEqual(['done', 'done'])
      },
      { profile, ...('prefs' in setting ? { prefs: setting.prefs } : {}) },
    )
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
})
