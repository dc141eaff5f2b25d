import { expect, test } from 'vitest'
import type { Driver } from '../../support/driver.ts'
import { until } from '../../support/wait.ts'
import { isGuarded, kinds, openChildsBrowser, rulesInForce } from '../guard/child-browser.ts'

const hasPanel = () => document.querySelector('mostik-panel') !== null

/** Brings the end of the pause near, as if most of the hour were over. */
const endSoon = (driver: Driver, left: number) =>
  driver.backgroundEvaluate(async (milliseconds) => {
    await chrome.storage.local.set({ pausedUntil: Date.now() + milliseconds })
  }, left)

/** Milliseconds until the next alarm of the extension. */
const nextAlarm = (driver: Driver) =>
  driver.backgroundEvaluate(async () => {
    const alarms = await chrome.alarms.getAll()
    return Math.min(...alarms.map(({ scheduledTime }) => scheduledTime)) - Date.now()
  })

test.each(kinds)('in %s a pause lets the invite through, and switching on guards it again', async (kind) => {
  const { driver, sferum, invite } = await openChildsBrowser(kind)
  sferum.useConflict('at-join')
  const popup = await driver.openExtensionPage('popup.html')
  await popup.click({ text: 'Пауза на час' })
  await popup.waitForText('Ещё 60 минут')
  await rulesInForce(driver, false)
  const tab = await driver.open(invite)
  expect(await tab.url()).toBe(invite)
  expect(sferum.inviteRequests()).toBe(1)
  await new Promise((resolve) => setTimeout(resolve, 700))
  expect(await tab.evaluate(hasPanel), 'Does a panel come in the pause?').toBe(false)
  await popup.click({ text: 'Включить сейчас' })
  await popup.waitForText('Пауза на час')
  await rulesInForce(driver)
  sferum.forgetRequests()
  expect(await isGuarded(await driver.open(invite))).toBe(true)
  expect(sferum.inviteRequests()).toBe(0)
})

test.each(kinds)('in %s a pause outlives the browser, and its end comes by itself', async (kind) => {
  const { driver, sferum, invite } = await openChildsBrowser(kind)
  sferum.useConflict('at-join')
  const popup = await driver.openExtensionPage('popup.html')
  await popup.click({ text: 'Пауза на час' })
  await popup.waitForText('Мостик на паузе')
  await driver.restart()
  const again = await driver.openExtensionPage('popup.html')
  await again.waitForText('Мостик на паузе')
  expect(await (await driver.open(invite)).url()).toBe(invite)
  await endSoon(driver, 4_000)
  await until(
    () => nextAlarm(driver),
    (left) => left < 5_000,
    'Does the background learn of the end?',
  )
  await driver.stopBackground()
  await rulesInForce(driver)
  sferum.forgetRequests()
  expect(await isGuarded(await driver.open(invite))).toBe(true)
  expect(sferum.inviteRequests()).toBe(0)
})

test.each(kinds)(
  'in %s a panel that is open goes with the pause and comes back with its end',
  async (kind) => {
    const { driver, sferum } = await openChildsBrowser(kind)
    const tab = await driver.open(sferum.pageUrl('own-parent'))
    await tab.waitForText('Просто здесь вошёл ребёнок')
    const popup = await driver.openExtensionPage('popup.html')
    await popup.click({ text: 'Пауза на час' })
    await tab.waitForText(/^(?!.*Просто здесь вошёл ребёнок)/s)
    await popup.click({ text: 'Включить сейчас' })
    await tab.waitForText('Просто здесь вошёл ребёнок')
  },
)
