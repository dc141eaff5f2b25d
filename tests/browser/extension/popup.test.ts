import type { Target } from 'puppeteer-core'
import { expect, onTestFinished, test } from 'vitest'
import { launchChromium } from '../../support/chromium.ts'
import type { Driver } from '../../support/driver.ts'
import { until } from '../../support/wait.ts'
import {
  builtExtension,
  isGuarded,
  type Kind,
  kinds,
  openChildsBrowser,
  openWorld,
  rulesInForce,
} from '../guard/child-browser.ts'
import { registerParent } from '../guard/register-parent.ts'
import { badgeIs, popupOver } from './popup-over.ts'

test.each(kinds)('in %s the popup says in a sentence what the tab under it is', async (kind) => {
  const { driver, sferum, profile, invite } = await openChildsBrowser(kind)
  const over = async (url: string) => popupOver(driver, await driver.open(url))
  await (await popupOver(driver, profile)).waitForText('Это профиль ребёнка')
  await (await over('https://other.example/')).waitForText('Эту страницу мы не видим')
  await (await over(sferum.pageUrl('signed-out'))).waitForText('Здесь никто не вошёл')
  await driver.open(sferum.signInUrl('petya', sferum.pageUrl('student-input')))
  await rulesInForce(driver)
  await (await over(invite)).waitForText('На этой вкладке мы остановили приглашение')
})

test('in chromium the real popup opens under the button, and nothing in it is cut off at a side', async () => {
  const { sferum } = await openWorld('chromium', { extension: false })
  const driver = await launchChromium({ sferum, extension: builtExtension('chromium') })
  onTestFinished(() => driver.close())
  await driver.open(sferum.signInUrl('petya', sferum.pageUrl('student-input')))
  await driver.backgroundEvaluate(() => chrome.action.openPopup())
  const isPopup = (target: Target) => target.url().endsWith('/popup.html')
  const popup = await (await driver.browser().waitForTarget(isPopup)).asPage()
  await popup.waitForSelector('.PopupView')
  const measured = await popup.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    const rights = [...document.querySelectorAll('.PopupView *')].map(
      (one) => one.getBoundingClientRect().right,
    )
    return { clientWidth, scrollWidth, right: Math.max(...rights) }
  })
  expect(measured.clientWidth).toBeGreaterThanOrEqual(360)
  expect(measured.scrollWidth, 'Must one scroll sideways?').toBe(measured.clientWidth)
  expect(measured.right).toBeLessThanOrEqual(measured.clientWidth)
})

test('in firefox the popup knows a private window and a container', async () => {
  const { driver } = await openWorld('firefox', { allowPrivate: true })
  const tab = await driver.openInContainer('https://other.example/')
  await (await popupOver(driver, tab)).waitForText('Это отдельная вкладка')
})

test.each<[Kind, object, string, string]>([
  ['chromium', {}, 'Открыть в окне инкогнито', 'private'],
  ['firefox', {}, 'Открыть в отдельной вкладке', 'container'],
])(
  'in %s an invite whose page was closed marks the button, waits in the popup, and opens from it with one click',
  async (kind, options, button, context) => {
    const { driver, sferum, invite } = await openChildsBrowser(kind, options)
    const guard = await driver.open(invite)
    await guard.waitForText('В этом браузере вошёл ребёнок')
    await badgeIs(driver, '')
    await guard.close()
    await badgeIs(driver, '!')
    const popup = await driver.openExtensionPage('popup.html')
    await popup.waitForText('Приглашение на sferum.ru ждёт вас')
    await popup.click({ text: button })
    const landing = await driver.tabAt(invite)
    expect(await landing.context()).toContain(context)
    await registerParent(landing, 'Анна Иванова')
    expect(sferum.parentsOf('petya')).toContain('Анна Иванова')
    expect(sferum.inviteRequests()).toBe(1)
    await badgeIs(driver, '')
  },
)

test.each(kinds)(
  'in %s "not the child" in the popup opens the link where it was stopped, once',
  async (kind) => {
    const { driver, sferum, invite } = await openChildsBrowser(kind)
    sferum.useConflict('at-join')
    const guard = await driver.open(invite)
    const popup = await driver.openExtensionPage('popup.html')
    await popup.click({ text: 'Здесь вошёл не ребёнок — открыть здесь один раз' })
    await guard.waitForUrl(invite)
    expect(await isGuarded(await driver.open(invite))).toBe(true)
  },
)

test.each(kinds)(
  'in %s missing access marks the button and is said; the popup sees at once that it came back',
  async (kind) => {
    const { driver } = await openChildsBrowser(kind)
    await driver.setHostAccess(false)
    await badgeIs(driver, '!')
    const popup = await driver.openExtensionPage('popup.html')
    await popup.waitForText('Нужно разрешение')
    await driver.setHostAccess(true)
    await popup.waitForText('Знаем, кто вошёл')
    await badgeIs(driver, '')
  },
)

const redirects = (driver: Driver) =>
  driver.backgroundEvaluate(async () => {
    const api = chrome.declarativeNetRequest
    const rules = [...(await api.getSessionRules()), ...(await api.getDynamicRules())]
    return rules.filter((rule) => rule.condition.regexFilter?.includes('/join/')).length
  })

test.each(kinds)('in %s calling a pasted link an invite is undone with all that it taught', async (kind) => {
  const { driver } = await openChildsBrowser(kind)
  const popup = await driver.openExtensionPage('popup.html')
  await popup.type('input', 'https://sferum.ru/join/a1B2c3D4e5F6g7H8')
  await popup.click({ text: 'Проверить' })
  await popup.waitForText('Похоже на приглашение')
  expect(await redirects(driver), 'Is anything learned before the person says so?').toBe(0)
  await popup.click({ text: 'Открыть в другом браузере' })
  await popup.click({ text: 'Скопировать ссылку' })
  await until(
    () => redirects(driver),
    (count) => count > 0,
    'Is the pasted link learned?',
  )
  await popup.waitForText('Ссылка на sferum.ru — приглашение')
  await driver.restart()
  const again = await driver.openExtensionPage('popup.html')
  await again.waitForText('Ссылка на sferum.ru — приглашение')
  await again.click({ text: 'Отменить' })
  await until(
    () => redirects(driver),
    (count) => count === 0,
    'Is it unlearned?',
  )
  expect(await again.text()).not.toContain('Вы ответили')
})

test.each(kinds)('in %s "this is not an invite" is still undone after a restart', async (kind) => {
  const { driver, sferum, invite } = await openChildsBrowser(kind)
  sferum.useConflict('at-join')
  const tab = await driver.open(invite)
  await tab.click({ text: 'Это не приглашение для родителя — открыть' })
  await tab.waitForUrl(invite)
  await driver.restart()
  const popup = await driver.openExtensionPage('popup.html')
  await popup.waitForText('Ссылка на sferum.ru — не приглашение')
  await popup.click({ text: 'Отменить' })
  const profile = await driver.open(sferum.pageUrl('student-input'))
  await profile.waitForText(/пригласить\s+родителя/i)
  await rulesInForce(driver)
  expect(await isGuarded(await driver.open(invite))).toBe(true)
})
