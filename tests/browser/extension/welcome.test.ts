import { expect, test } from 'vitest'
import { startSferum } from '../../sferum/start-sferum.ts'
import type { Driver } from '../../support/driver.ts'
import { launchFirefox } from '../../support/firefox.ts'
import { until } from '../../support/wait.ts'
import { builtExtension, kinds, openWorld, rulesInForce } from '../guard/child-browser.ts'

const firstSteps = async (driver: Driver) =>
  (await Promise.all((await driver.tabs()).map((tab) => tab.url()))).filter((url) =>
    url.endsWith('/welcome.html'),
  )

test.each(kinds)('in %s the first steps open once, after the installation', async (kind) => {
  const { driver, sferum } = await openWorld(kind, { welcome: true })
  const welcome = await driver.tabAt('/welcome.html')
  await welcome.waitForText('Мостик установлен')
  await driver.restart()
  await (await driver.open(sferum.pageUrl('signed-out'))).waitForText('Войти')
  await new Promise((resolve) => setTimeout(resolve, 700))
  expect(await firstSteps(driver)).toEqual([])
})

test.each(kinds)('in %s the first steps turn green by themselves when the profile is shown', async (kind) => {
  const { driver, sferum } = await openWorld(kind)
  const welcome = await driver.openExtensionPage('welcome.html')
  await welcome.waitForText('Ещё не знаем, кто вошёл')
  await welcome.click({ text: 'Открыть Сферум' })
  const service = await driver.tabAt(/^https:\/\/sferum\.ru\/(\?|$)/)
  sferum.inviteFor('petya')
  sferum.usePage('student-input')
  await service.go(sferum.signInUrl('petya', sferum.pageUrl('student-input')))
  await welcome.waitForText('Знаем, кто вошёл')
  await welcome.waitForText('Знаем, как выглядит приглашение')
})

test.each(kinds)('in %s "different people" makes the guard ask, and is taken back', async (kind) => {
  const { driver, sferum } = await openWorld(kind)
  const welcome = await driver.openExtensionPage('welcome.html')
  await welcome.click({ text: 'Разные люди' })
  await welcome.waitForText('Запомнили: разные люди')
  const popup = await driver.openExtensionPage('popup.html')
  await popup.waitForText('Здесь входят разные люди')
  const invite = sferum.inviteFor('petya')
  await popup.type('input', invite)
  await popup.click({ text: 'Проверить' })
  await popup.click({ text: 'Открыть в другом браузере' })
  await popup.click({ text: 'Скопировать ссылку' })
  await rulesInForce(driver)
  const guard = await driver.open(invite)
  await guard.waitForText('Кто сейчас вошёл в Сферум в этом браузере?')
  await welcome.click({ text: 'Отменить' })
  await welcome.waitForText('Ещё не знаем, кто вошёл')
})

test('in chromium there is nothing to allow for private windows', async () => {
  const { driver } = await openWorld('chromium')
  const welcome = await driver.openExtensionPage('welcome.html')
  await welcome.waitForText('Мостик сам откроет окно инкогнито одной кнопкой')
})

test('in firefox one button gives the missing access, and its line turns green', async () => {
  // The browser's own prompt is out of a driver's reach: without it the browser says yes.
  const { driver } = await openWorld('firefox', {
    prefs: { 'extensions.webextOptionalPermissionPrompts': false },
  })
  await driver.setHostAccess(false)
  const welcome = await driver.openExtensionPage('welcome.html')
  await welcome.waitForText('Браузер ещё не разрешил')
  await welcome.click({ text: 'Разрешить' })
  await welcome.waitForText('Браузер разрешил работать на сайтах Сферума')
})

test('in firefox allowing private windows brings the first steps back with a green tick', async () => {
  const sferum = await startSferum()
  const driver = await launchFirefox({ sferum, extension: builtExtension('firefox') })
  try {
    const welcome = await driver.openExtensionPage('welcome.html')
    await welcome.click({ text: 'Как разрешить' })
    await welcome.waitForText('Запуск в приватных окнах')
    await (await driver.open('about:blank')).activate()
    // What the settings of the add-on do when a person presses "allow".
    await driver.bidi().inBrowser(`
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
      const { extension } = WebExtensionPolicy.getByID('mostik@mostik.invalid')
      const permissions = ['internal:privateBrowsingAllowed']
      await ExtensionPermissions.add(extension.id, { permissions, origins: [] }, extension)
      await (await AddonManager.getAddonByID(extension.id)).reload()`)
    const again = await until(
      () => driver.tabAt('/welcome.html'),
      () => true,
      'Do the first steps come back?',
    )
    await again.waitForText('Вы разрешили: Мостик откроет приватное окно одной кнопкой')
  } finally {
    await driver.close()
    await sferum.close()
  }
})
