import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type Sferum, startSferum } from '../../sferum/start-sferum.ts'
import { launchChromium } from '../../support/chromium.ts'
import type { Driver } from '../../support/driver.ts'
import { launchFirefox } from '../../support/firefox.ts'
import { until } from '../../support/wait.ts'
import { builtExtension, isGuarded, rulesInForce } from './child-browser.ts'

/** Opens an invite while nobody is known here, then lets the profile teach who is here and what an invite looks like. */
async function inviteOpenBeforehand(driver: Driver, sferum: Sferum) {
  sferum.useConflict('at-join')
  const invite = sferum.inviteFor('petya')
  const tab = await driver.open(invite)
  expect(await tab.url()).toBe(invite)
  const profile = await driver.open(sferum.signInUrl('petya', sferum.pageUrl('student-input')))
  await profile.waitForText(/пригласить родителя/i)
  await rulesInForce(driver)
  sferum.forgetRequests()
  return tab
}

async function restoredAtTheGuard(driver: Driver): Promise<void> {
  const guarded = async () => (await Promise.all((await driver.tabs()).map(isGuarded))).includes(true)
  await until(guarded, Boolean, 'Does the restored tab come to the guard?')
}

/** What a person does with Ctrl+Shift+T; only an extension with this permission can do it from a test. */
async function restorer(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mostik-restorer-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const manifest = { manifest_version: 3, name: 'Restorer', version: '1', permissions: ['sessions', 'tabs'] }
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest))
  await writeFile(join(folder, 'page.html'), '<!doctype html><title>restorer</title>')
  return folder
}

test('in chromium a closed tab that is restored comes to the guard, and no request leaves', async () => {
  const sferum = await startSferum()
  onTestFinished(() => sferum.close())
  const driver = await launchChromium({ sferum, extension: builtExtension('chromium') })
  onTestFinished(() => driver.close())
  const tab = await inviteOpenBeforehand(driver, sferum)
  const id = await driver.browser().installExtension(await restorer())
  const page = await driver.open(`chrome-extension://${id}/page.html`)
  await tab.close()
  await page.evaluate(async () => {
    await chrome.sessions.restore()
  })
  await restoredAtTheGuard(driver)
  expect(sferum.inviteRequests()).toBe(0)
})

test('in firefox a closed tab that is restored comes to the guard, and no request leaves', async () => {
  const sferum = await startSferum()
  onTestFinished(() => sferum.close())
  const driver = await launchFirefox({ sferum, extension: builtExtension('firefox') })
  onTestFinished(() => driver.close())
  const tab = await inviteOpenBeforehand(driver, sferum)
  await tab.activate()
  await driver.bidi().inBrowser(`
    const { SessionStore } = ChromeUtils.importESModule('resource:///modules/sessionstore/SessionStore.sys.mjs')
    const browser = BrowserWindowTracker.getTopWindow()
    browser.gBrowser.removeTab(browser.gBrowser.selectedTab)
    await new Promise((done) => browser.setTimeout(done, 500))
    SessionStore.undoCloseTab(browser, 0)`)
  await restoredAtTheGuard(driver)
  expect(sferum.inviteRequests()).toBe(0)
})
