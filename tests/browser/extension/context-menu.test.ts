import { expect, test } from 'vitest'
import type { Driver } from '../../support/driver.ts'
import type { Bidi } from '../../support/firefox-bidi.ts'
import type { Tab } from '../../support/tab.ts'
import { until } from '../../support/wait.ts'
import { kinds, openWorld } from '../guard/child-browser.ts'

const item = 'mostik_mostik_invalid-menuitem-_open-privately'
const bidiOf = (driver: Driver) => (driver as Driver & { bidi: () => Bidi }).bidi()

/** Opens Firefox's real menu over what the selector finds, and gives the label of our line in it, or nothing. */
async function menuOver(driver: Driver, tab: Tab, selector: string): Promise<string> {
  await tab.activate()
  const point = await tab.evaluate((wanted) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect()
    return { x: Math.round((box?.x ?? 0) + 4), y: Math.round((box?.y ?? 0) + 4) }
  }, selector)
  const bidi = bidiOf(driver)
  const address = await tab.url()
  const context = (await bidi.contexts()).find(({ url }) => url === address)?.context
  const press = [
    { type: 'pointerMove', ...point },
    { type: 'pointerDown', button: 2 },
    { type: 'pointerUp', button: 2 },
  ]
  await bidi.send('input.performActions', {
    context,
    actions: [{ type: 'pointer', id: 'mouse', actions: press }],
  })
  const menu = `const menu = document.getElementById('contentAreaContextMenu')`
  await until(
    () => bidi.inBrowser(`${menu}; return menu.state`),
    (state) => state === 'open',
    'Does the menu open?',
  )
  return bidi.inBrowser(`${menu}; return menu.querySelector('#${item}')?.label ?? ''`)
}

const closeMenu = (driver: Driver) =>
  bidiOf(driver).inBrowser(`document.getElementById('contentAreaContextMenu').hidePopup()`)

/** Chooses our line: in Firefox in the real menu, in Chromium, whose menus no driver reaches, by the event itself. */
async function chooseFor(driver: Driver, tab: Tab, selector: string, href: string): Promise<void> {
  if (driver.kind === 'firefox') {
    // Just after the installation the line may not be drawn yet.
    const hasLine = async () => (await menuOver(driver, tab, selector)) !== '' || closeMenu(driver)
    await until(hasLine, (has) => has === true, 'Is our line ever in the menu?')
    await bidiOf(driver).inBrowser(`
      const menu = document.getElementById('contentAreaContextMenu')
      menu.activateItem(menu.querySelector('#${item}'))`)
    return
  }
  await driver.backgroundEvaluate((linkUrl) => {
    const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(info: object): void } }
    onClicked.dispatch({ menuItemId: 'open-privately', linkUrl })
  }, href)
}

const tabWith = (driver: Driver, url: string, context: string) =>
  until(
    async () => {
      const tabs = await driver.tabs()
      const told = await Promise.all(tabs.map(async (tab) => [await tab.url(), await tab.context()]))
      return told.some(([at, where]) => at === url && where === context)
    },
    Boolean,
    `Does ${url} ever open in a ${context} window?`,
  )

test.each(kinds)('in %s the menu of a link opens the invite in a private window', async (kind) => {
  const { driver, sferum } = await openWorld(kind, { allowPrivate: true })
  const invite = sferum.inviteFor('petya')
  const news = await driver.open(sferum.linksTo(invite))
  await chooseFor(driver, news, '#plain', invite)
  await tabWith(driver, invite, 'private')
  expect(await news.url(), 'Does this tab stay where it was?').toBe(sferum.linksTo(invite))
})

test('in firefox without permission for private windows the guard says so and shows the other ways', async () => {
  const { driver, sferum } = await openWorld('firefox')
  const invite = sferum.inviteFor('petya')
  const news = await driver.open(sferum.linksTo(invite))
  await chooseFor(driver, news, '#plain', invite)
  const guard = await driver.tabAt(/guard\.html\?n=/)
  await guard.waitForText('Браузер не разрешил Мостику открыть приватное окно')
  await guard.click({ text: 'Открыть в отдельной вкладке' })
  await driver.tabAt(invite)
  expect(await guard.text()).toContain('Готово')
})

test('in firefox the line is there for links of the service alone, and speaks the chosen language', async () => {
  const { driver, sferum } = await openWorld('firefox')
  const news = await driver.open(sferum.linksTo('https://other.example/invite'))
  expect(await menuOver(driver, news, '#plain'), 'Is it on a link to somewhere else?').toBe('')
  await closeMenu(driver)
  await driver.backgroundEvaluate(() => chrome.storage.local.set({ language: 'en', language$: { v: 1 } }))
  const links = await driver.open(sferum.linksTo(sferum.inviteFor('petya')))
  const labelNow = async () => {
    const label = await menuOver(driver, links, '#plain')
    await closeMenu(driver)
    return label
  }
  await until(labelNow, (label) => label === 'Open this invite in a private window', 'Does it change?')
})

test.each([
  ['https://sferum.ru/?p=messages', 'не приглашение для родителя'],
  ['https://mama@sferum.ru/?t=a1B2c3D4e5F6g7H8', 'В этой ссылке спрятано чужое имя'],
  ['https://sferum.ru:444/?t=a1B2c3D4e5F6g7H8', 'лишние цифры после двоеточия'],
])('in chromium the menu does not open %s, and the guard says why', async (href, sentence) => {
  const { driver } = await openWorld('chromium')
  const page = await driver.open('https://other.example/')
  await chooseFor(driver, page, '', href)
  const guard = await driver.tabAt(/guard\.html/)
  await guard.waitForText(sentence)
  expect(await guard.text()).not.toContain('a1B2c3D4e5F6g7H8')
})

test('in chromium the line is there, also after the background was stopped', async () => {
  const { driver } = await openWorld('chromium')
  const isThere = () =>
    driver.backgroundEvaluate(
      () =>
        new Promise<boolean>((resolve) => {
          chrome.contextMenus.update('open-privately', {}, () => resolve(!chrome.runtime.lastError))
        }),
    )
  await until(isThere, Boolean, 'Is our line ever in the menu?')
  await driver.stopBackground()
  await driver.openExtensionPage('popup.html')
  expect(await isThere()).toBe(true)
})
