import { expect, onTestFinished, test } from 'vitest'
import { startSferum } from '../../sferum/start-sferum.ts'
import type { Driver } from '../../support/driver.ts'
import { launch } from '../../support/launch.ts'
import { containersAddOn, redirectingAddOn, returningAddOn } from '../../support/neighbour.ts'
import { phoneAgent, phoneBuild } from '../../support/phone-build.ts'
import type { Tab } from '../../support/tab.ts'
import { mayHavePolicies } from '../../support/under-policies.ts'
import { until } from '../../support/wait.ts'
import { builtExtension, isGuarded, kinds, openChildsBrowser, rulesInForce } from '../guard/child-browser.ts'
import { registerParent } from '../guard/register-parent.ts'

/** Waits until a tab, looked for anew each time, stays where it is for a while, and says where. */
async function restingPlace(find: () => Promise<Tab>): Promise<string> {
  let before = ''
  let rests = 0
  const rest = async () => {
    const now = await (await find()).url()
    rests = now === before ? rests + 1 : 0
    before = now
    return rests
  }
  await until(rest, (count) => count >= 10, 'Does the tab ever come to rest?', {
    timeout: 20_000,
    pause: 150,
  })
  return before
}

/** Waits for the one tab that lives in a container. */
async function containerTab(driver: Driver): Promise<Tab> {
  const found = async () => {
    for (const tab of await driver.tabs()) if ((await tab.context()).startsWith('container')) return tab
    return undefined
  }
  return (await until(found, (tab) => tab !== undefined, 'Does a tab in a container ever open?')) as Tab
}

test('in firefox an add-on that gives the school a container of its own ends there, with the invite open once', async () => {
  const neighbours = [await containersAddOn()]
  const { driver, profile, sferum, invite } = await openChildsBrowser('firefox', {
    neighbours,
    format: 'path',
  })
  const before = (await driver.tabs()).length
  await profile.evaluate((href) => location.assign(href), invite)
  expect(await restingPlace(() => containerTab(driver))).toBe(invite)
  // The other add-on also closes the tab that it came from, when Firefox says at that moment that nothing is in it yet.
  expect((await driver.tabs()).length - before, 'Are there tabs that nobody needs?').toBeLessThanOrEqual(1)
  expect(sferum.inviteRequests()).toBe(1)
  await registerParent(await containerTab(driver), 'Анна Иванова')
  expect(sferum.parentsOf('petya')).toContain('Анна Иванова')
})

test('in firefox the way into our container ends in the container of the other add-on, with the invite open once', async () => {
  const neighbours = [await containersAddOn()]
  const { driver, sferum, invite } = await openChildsBrowser('firefox', { neighbours, format: 'path' })
  const before = (await driver.tabs()).length
  const guard = await driver.openExtensionPage(`guard.html#${invite}`)
  await guard.click({ text: 'Открыть в отдельной вкладке' })
  expect(await restingPlace(() => containerTab(driver))).toBe(invite)
  // The guard, and the one landing: the tab between them is closed by the other add-on.
  expect((await driver.tabs()).length - before, 'Are there tabs that nobody needs?').toBe(2)
  expect(sferum.inviteRequests()).toBe(1)
})

test.each(kinds.flatMap((kind) => (['at once', 'late'] as const).map((when) => [kind, when] as const)))(
  'in %s an add-on that brings the invite back (%s) wins at its third try, and the panel says what the guard said',
  async (kind, when) => {
    const neighbours = [await returningAddOn(when)]
    const { driver, sferum, invite } = await openChildsBrowser(kind, { neighbours, format: 'path' })
    const before = (await driver.tabs()).length
    // A tab that is born with the invite is born at the guard: the other add-on never hears of the invite.
    const tab = await driver.open('about:blank')
    await tab.go(invite)
    expect(await restingPlace(async () => tab)).toBe(invite)
    await tab.waitForText('Ребёнок ненадолго выходит')
    expect((await driver.tabs()).length - before).toBe(1)
    expect(sferum.inviteRequests()).toBe(1)
  },
)

test.each(kinds)('in %s an add-on with a stop page of its own leads to the guard, once', async (kind) => {
  const neighbours = [await redirectingAddOn()]
  const { driver, sferum, invite } = await openChildsBrowser(kind, { neighbours, format: 'path' })
  const tab = await driver.open(invite)
  await tab.waitForText('В этом браузере вошёл ребёнок')
  await restingPlace(async () => tab)
  expect(await isGuarded(tab)).toBe(true)
  expect(sferum.inviteRequests()).toBe(0)
  await tab.click({ text: 'Здесь вошёл не ребёнок' })
  await tab.waitForUrl(invite)
})

test.each(kinds)(
  'in %s somebody who opens the link again and again meets the guard each time',
  async (kind) => {
    const { driver, sferum, invite } = await openChildsBrowser(kind, { format: 'path' })
    const tab = await driver.open(invite)
    for (let time = 0; time < 4; time++) {
      expect(await isGuarded(tab), `Is it the guard at opening ${time + 1}?`).toBe(true)
      // A hand at the page: the mouse on its way to the address bar or to Back.
      await tab.click('h1')
      await tab.go(invite)
    }
    expect(await isGuarded(tab)).toBe(true)
    expect(sferum.inviteRequests()).toBe(0)
  },
)

test.each(kinds)(
  'in %s an access that is taken back in the middle leaves an open guard in order',
  async (kind) => {
    const { driver, invite } = await openChildsBrowser(kind)
    const guard = await driver.open(invite)
    expect(await isGuarded(guard)).toBe(true)
    await driver.setHostAccess(false)
    await guard.waitForText('В этом браузере вошёл ребёнок')
    const popup = await driver.openExtensionPage('popup.html')
    await popup.waitForText('Нужно разрешение')
    await guard.click({ text: 'Здесь вошёл не ребёнок' })
    await guard.waitForUrl(invite)
    expect(await (await driver.openExtensionPage('popup.html')).text()).toContain('Нужно разрешение')
  },
)

test.skipIf(!mayHavePolicies)(
  'in chromium where private windows are forbidden by policy, the guard offers other ways',
  async () => {
    const { driver, sferum, invite } = await openChildsBrowser('chromium', {
      policies: { IncognitoModeAvailability: 1 },
    })
    const guard = await driver.open(invite)
    await guard.click({ text: 'Открыть в окне инкогнито' })
    await guard.waitForText(/запрещ|отключ|не разреш/i)
    expect(await guard.text()).not.toContain('Открыть в окне инкогнито')
    await guard.waitForText('Открыть на телефоне родителя')
    expect(sferum.inviteRequests()).toBe(0)
  },
)

test('in firefox as it is on a phone, without windows and containers, the guard offers what works there', async () => {
  const sferum = await startSferum()
  onTestFinished(() => sferum.close())
  const driver = await launch('firefox', {
    sferum,
    extension: await phoneBuild(builtExtension('firefox')),
    prefs: { 'general.useragent.override': phoneAgent },
  })
  onTestFinished(() => driver.close())
  sferum.usePage('student-input')
  const invite = sferum.inviteFor('petya')
  await driver.open(sferum.signInUrl('petya', sferum.pageUrl('student-input')))
  await rulesInForce(driver)
  const guard = await driver.open(invite)
  await guard.waitForText('Минутку! В этом браузере вошёл ребёнок')
  const text = await guard.text()
  expect(text).not.toContain('Открыть в отдельной вкладке')
  expect(text, 'A phone needs no code for a phone').not.toContain('Показать QR')
  expect(text).toContain('Открыть в другом браузере')
  // Folded ways, too.
  const all = await guard.evaluate(() => document.body.textContent)
  expect(all, 'A phone has no such keys').not.toContain('Ctrl')
  const popup = await driver.openExtensionPage('popup.html')
  await popup.waitForText('Приглашение на sferum.ru ждёт вас')
  await guard.click({ text: 'Здесь вошёл не ребёнок' })
  await guard.waitForUrl(invite)
})
