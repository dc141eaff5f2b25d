import { expect, test } from 'vitest'
import type { Driver } from '../../support/driver.ts'
import type { Bidi } from '../../support/firefox-bidi.ts'
import type { Tab } from '../../support/tab.ts'
import { until } from '../../support/wait.ts'
import { isGuarded, kinds, openChildsBrowser, openWorld } from '../guard/child-browser.ts'
import { waitForPill } from './pill.ts'

/** Presses Alt+Shift+O in a tab: in Firefox the browser's own key, in Chromium, whose keys no driver reaches, by the event itself. */
async function pressShortcut(driver: Driver, tab: Tab): Promise<void> {
  await tab.activate()
  if (driver.kind === 'firefox') {
    const { bidi } = driver as Driver & { bidi: () => Bidi }
    await bidi().inBrowser(
      `document.querySelector('#ext-keyset-id-mostik_mostik_invalid key[key=O]').doCommand()`,
    )
    return
  }
  const url = await tab.url()
  await driver.backgroundEvaluate(async (at) => {
    const { onCommand } = chrome.commands as unknown as {
      onCommand: { dispatch(name: string, tab?: object): void }
    }
    const tabs = await chrome.tabs.query({})
    onCommand.dispatch(
      'ways-out',
      tabs.find((one) => one.url === at),
    )
  }, url)
}

test.each(kinds)('in %s the shortcut leads back to the invite that waits', async (kind) => {
  const { driver, invite } = await openChildsBrowser(kind)
  const guard = await driver.open(invite)
  expect(await isGuarded(guard)).toBe(true)
  await guard.waitForText('В этом браузере вошёл ребёнок')
  const address = await guard.url()
  await guard.close()
  const other = await driver.open('https://other.example/')
  await pressShortcut(driver, other)
  const back = await driver.tabAt(address)
  await back.waitForText('В этом браузере вошёл ребёнок')
})

test.each(kinds)('in %s the shortcut on the pupil’s profile helps to send its invite', async (kind) => {
  const { driver, profile, invite } = await openChildsBrowser(kind)
  await waitForPill(profile)
  await pressShortcut(driver, profile)
  const page = await driver.tabAt(/send\.html\?n=/)
  await page.waitForText('Отправьте приглашение родителю')
  expect(await page.evaluate(() => document.querySelector('textarea')?.value)).toContain(invite)
})

test.each(kinds)('in %s the shortcut on a page with the error shows where its invite works', async (kind) => {
  const { driver, sferum } = await openWorld(kind)
  sferum.usePage('own-parent')
  await driver.open(sferum.signInUrl('petya', '/?p=dashboard'))
  const tab = await driver.open(sferum.inviteFor('petya', 'numeric'))
  await tab.waitForText('Вы всё сделали правильно')
  await pressShortcut(driver, tab)
  const guard = await driver.tabAt(/guard\.html\?n=/)
  await guard.waitForText('Где открыть ссылку')
})

test.each(kinds)(
  'in %s the shortcut without any invite opens the popup, which takes a link',
  async (kind) => {
    const { driver } = await openWorld(kind)
    const tab = await driver.open('https://other.example/')
    const before = (await driver.tabs()).length
    await pressShortcut(driver, tab)
    const popups = async () => {
      const isOpen = await driver.backgroundEvaluate(async () => {
        const found = await chrome.runtime.getContexts?.({ contextTypes: ['POPUP' as never] })
        return (found?.length ?? 0) > 0
      })
      return isOpen || (await driver.tabs()).length > before
    }
    await until(popups, Boolean, 'Does the popup open, as such or in a tab?')
  },
)
