import { expect, test } from 'vitest'
import type { Driver } from '../../support/driver.ts'
import { kinds, openChildsBrowser, rulesInForce } from '../guard/child-browser.ts'

/** What the extension keeps and how many rules it gave the browser. */
const memoryOf = (driver: Driver) =>
  driver.backgroundEvaluate(async () => {
    const api = chrome.declarativeNetRequest
    const kept = { ...(await chrome.storage.local.get()), ...(await chrome.storage.session.get()) }
    const rules = [...(await api.getSessionRules()), ...(await api.getDynamicRules())]
    // Its own version is noted at each installation.
    return { kept: Object.keys(kept).filter((key) => !key.startsWith('seenVersion')), rules: rules.length }
  })

test.each(kinds)('in %s a browser made as new remembers nothing, and works again', async (kind) => {
  const { driver, sferum, profile, invite } = await openChildsBrowser(kind)
  await profile.evaluate(() => localStorage.setItem('left', 'here'))
  await (kind === 'firefox' ? driver.openInContainer(invite) : driver.openPrivate(invite))
  await driver.setHostAccess(false)
  expect((await memoryOf(driver)).kept).not.toEqual([])

  await driver.renew()
  expect(await Promise.all((await driver.tabs()).map((tab) => tab.url()))).toEqual(['about:blank'])
  expect(await memoryOf(driver)).toEqual({ kept: [], rules: 0 })
  const profileAgain = await driver.open(sferum.pageUrl('student-input'))
  expect(await profileAgain.text(), 'Is anybody still signed in?').toContain('Войти')
  expect(await profileAgain.evaluate(() => localStorage.getItem('left'))).toBeNull()

  await driver.open(sferum.signInUrl('petya', sferum.pageUrl('student-input')))
  await rulesInForce(driver)
})
