import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startSferum } from '../../sferum/start-sferum.ts'
import { launchChromium } from '../../support/chromium.ts'
import type { Driver } from '../../support/driver.ts'
import { launchFirefox } from '../../support/firefox.ts'
import { geckoId } from '../../support/firefox-preferences.ts'
import { packedAddOn } from '../../support/packed-add-on.ts'
import { until } from '../../support/wait.ts'
import { builtExtension, isGuarded, type Kind, rulesInForce } from '../guard/child-browser.ts'

const oldVersion = '0.1.0'
const newVersion = '0.2.0'

/** A copy of the build whose version can be changed. */
async function agedExtension(kind: Kind) {
  const path = await mkdtemp(join(tmpdir(), 'mostik-aged-'))
  onTestFinished(() => rm(path, { recursive: true, force: true }))
  await cp(builtExtension(kind), path, { recursive: true })
  const manifest = join(path, 'manifest.json')
  const become = async (version: string) =>
    writeFile(manifest, JSON.stringify({ ...JSON.parse(await readFile(manifest, 'utf8')), version }))
  await become(oldVersion)
  return { path, become }
}

async function startStandIn() {
  const sferum = await startSferum()
  onTestFinished(() => sferum.close())
  return sferum
}

/** The child signs in, the profile shows the invite, and the invite is stopped. */
async function stoppedInvite(driver: Driver, sferum: Awaited<ReturnType<typeof startStandIn>>) {
  sferum.usePage('student-input')
  const invite = sferum.inviteFor('petya')
  const profile = await driver.open(sferum.signInUrl('petya', sferum.pageUrl('student-input')))
  await profile.waitForText(/пригласить\s+родителя/i)
  await rulesInForce(driver)
  const guard = await driver.open(invite)
  await guard.waitForText('В этом браузере вошёл ребёнок')
  return { invite, guard }
}

const versionOf = (driver: Driver) => driver.backgroundEvaluate(() => chrome.runtime.getManifest().version)

async function isUpdated(driver: Driver): Promise<void> {
  await until(
    () => versionOf(driver),
    (version) => version === newVersion,
    'Does the update ever come?',
    {
      pause: 200,
    },
  )
}

/** What a person knew and chose is there after the update, and no tab was opened for it. */
async function nothingIsLost(driver: Driver, invite: string): Promise<void> {
  await rulesInForce(driver)
  expect(await isGuarded(await driver.open(invite))).toBe(true)
  const kept = await driver.backgroundEvaluate(() => chrome.storage.local.get())
  expect(kept).toMatchObject({ language: 'en', helpSite: 'https://help.example/', seenVersion: oldVersion })
}

const choose = (driver: Driver) =>
  driver.backgroundEvaluate(async () => {
    await chrome.storage.local.set({ language: 'en', language$: { v: 1 } })
    await chrome.storage.local.set({ helpSite: 'https://help.example/', helpSite$: { v: 1 } })
  })

test('in chromium an update keeps what is known, opens no tab, and the popup asks for the link again', async () => {
  const sferum = await startStandIn()
  const { path, become } = await agedExtension('chromium')
  const driver = await launchChromium({ sferum, extension: path })
  onTestFinished(() => driver.close())
  const { invite, guard } = await stoppedInvite(driver, sferum)
  await choose(driver)
  // Chromium updates an extension when it is idle: no page of it is open, its background is stopped.
  await guard.close()
  await driver.stopBackground()
  await become(newVersion)
  await driver.browser().installExtension(path)
  await isUpdated(driver)
  const urls = await Promise.all((await driver.tabs()).map((tab) => tab.url()))
  expect(urls.filter((url) => url.startsWith('chrome-extension:'))).toEqual([])
  const popup = await driver.openExtensionPage('popup.html')
  await popup.waitForText(/open the link once more/i)
  await nothingIsLost(driver, invite)
})

test('in firefox an update waits until the stopped invite is on its way, and then keeps what is known', async () => {
  const sferum = await startStandIn()
  sferum.useConflict('at-join')
  const { path, become } = await agedExtension('firefox')
  const driver = await launchFirefox({ sferum, extension: path })
  onTestFinished(() => driver.close())
  const { invite, guard } = await stoppedInvite(driver, sferum)
  await become(newVersion)
  const packed = `${path}.xpi`
  onTestFinished(() => rm(packed, { force: true }))
  await writeFile(packed, await packedAddOn(path))
  const state = await driver.bidi().inBrowser(`
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
    const { FileUtils } = ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs')
    const install = await AddonManager.getInstallForFile(new FileUtils.File(${JSON.stringify(packed)}))
    await new Promise((resolve) => {
      install.addListener({ onInstallPostponed: resolve, onInstallEnded: resolve, onInstallFailed: resolve })
      install.install()
    })
    return install.state === AddonManager.STATE_POSTPONED ? 'postponed' : 'not postponed: ' + install.state`)
  expect(state).toBe('postponed')
  await guard.reload()
  await guard.waitForText('В этом браузере вошёл ребёнок')
  expect(await versionOf(driver), 'Did the update wait?').toBe(oldVersion)
  await choose(driver)
  const installedVersion = () =>
    driver.bidi().inBrowser(`return WebExtensionPolicy.getByID('${geckoId}').extension.version`)
  await guard.click({ text: 'Здесь вошёл не ребёнок' })
  await guard.waitForUrl(invite)
  // The background looks again after a minute; the test makes the minute short.
  await driver.backgroundEvaluate(() => chrome.alarms.create('update-waits', { when: Date.now() + 1500 }))
  await until(installedVersion, (version) => version === newVersion, 'Does the update ever come?', {
    pause: 200,
  })
  await nothingIsLost(driver, invite)
})
