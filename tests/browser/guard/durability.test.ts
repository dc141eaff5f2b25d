import { expect, test } from 'vitest'
import type { Tab } from '../../support/tab.ts'
import { until } from '../../support/wait.ts'
import { isGuarded, kinds, openChildsBrowser, openWorld, rulesInForce } from './child-browser.ts'

test.each(kinds)('in %s two windows keep two different invites apart', async (kind) => {
  const { driver, sferum, invite } = await openChildsBrowser(kind)
  const other = sferum.inviteFor('masha')
  const first = await driver.open(invite)
  const before = await driver.tabs()
  await driver.backgroundEvaluate(async (url) => {
    await chrome.windows.create({ url })
  }, other)
  const guardedThere = async () => {
    const fresh = (await driver.tabs()).filter((tab) => !before.includes(tab))
    const guarded = await Promise.all(fresh.map(isGuarded))
    return fresh.find((_, index) => guarded[index])
  }
  const second = (await until(
    guardedThere,
    (tab) => tab !== undefined,
    'Does the other window come to the guard?',
  )) as Tab
  for (const tab of [first, second]) await tab.waitForText('В этом браузере вошёл ребёнок')
  const kept = await driver.backgroundEvaluate(async () => {
    const { pendingLinks } = await chrome.storage.session.get<{
      pendingLinks: { id: string; href: string }[]
    }>('pendingLinks')
    return pendingLinks
  })
  for (const [tab, link] of [
    [first, invite],
    [second, other],
  ] as const) {
    expect(await isGuarded(tab)).toBe(true)
    const id = new URL(await tab.url()).searchParams.get('n')
    expect(kept.find((one) => one.id === id)?.href).toBe(link)
  }
})

test.each(kinds)('in %s a closed guard loses nothing: the popup leads back to the link', async (kind) => {
  const { driver, invite } = await openChildsBrowser(kind)
  const guard = await driver.open(invite)
  const address = await guard.url()
  await driver.open('https://other.example/')
  await guard.close()
  await driver.stopBackground()
  const popup = await driver.openExtensionPage('popup.html')
  await popup.waitForText('Приглашение на sferum.ru ждёт вас')
  await popup.click({ text: 'Вернуться к ссылке' })
  const again = await driver.tabAt(address)
  await again.waitForText('В этом браузере вошёл ребёнок')
})

test.each(kinds)(
  'in %s the guard shows the same after a reload, and after the background was stopped',
  async (kind) => {
    const { driver, invite } = await openChildsBrowser(kind)
    const guard = await driver.open(invite)
    await driver.stopBackground()
    await guard.reload()
    await guard.waitForText('В этом браузере вошёл ребёнок')
    await guard.click({ text: 'Здесь вошёл не ребёнок' })
    await guard.waitForUrl(invite)
  },
)

test.each(kinds)(
  'in %s nothing of the link outlives the browser, and the popup says to open it again',
  async (kind) => {
    const { driver, invite } = await openChildsBrowser(kind)
    await driver.open(invite)
    const token = new URL(invite).searchParams.get('token') ?? ''
    const onDisk = await driver.backgroundEvaluate(async () =>
      JSON.stringify([
        await chrome.storage.local.get(),
        await chrome.declarativeNetRequest.getDynamicRules(),
      ]),
    )
    expect(token.length).toBeGreaterThan(16)
    expect(onDisk).not.toContain(token)
    await driver.restart()
    const popup = await driver.openExtensionPage('popup.html')
    await popup.waitForText('Откройте ссылку ещё раз')
    await popup.waitForText('Знаем, кто вошёл')
    await popup.waitForText('Знаем, как выглядит приглашение')
  },
)

test.each(kinds)(
  'in %s rules go when the access is taken back, the popup says so, and they come back with it',
  async (kind) => {
    const { driver, sferum, invite } = await openChildsBrowser(kind)
    await driver.setHostAccess(false)
    await rulesInForce(driver, false)
    const popup = await driver.openExtensionPage('popup.html')
    await popup.waitForText('Нужно разрешение')
    await driver.setHostAccess(true)
    await rulesInForce(driver)
    sferum.forgetRequests()
    const tab = await driver.open(invite)
    expect(await isGuarded(tab)).toBe(true)
    expect(sferum.inviteRequests()).toBe(0)
  },
)

test.each(kinds)(
  'in %s coming back from the sign-in page makes it a question, and the page itself answers it',
  async (kind) => {
    const { driver, sferum, invite } = await openChildsBrowser(kind)
    const identity = await driver.open(
      `https://id.vk.ru/auth?to=${encodeURIComponent('https://sferum.ru/?p=dashboard')}`,
    )
    await identity.click('#petya')
    await identity.waitForUrl('p=dashboard')
    await new Promise((resolve) => setTimeout(resolve, 700))
    const asked = await driver.open(invite)
    await asked.waitForText('Похоже, в этом браузере вошёл ребёнок. Это так?')
    expect(sferum.inviteRequests()).toBe(0)
    const profile = await driver.open(sferum.pageUrl('student-input'))
    await profile.waitForText(/пригласить родителя/i)
    await new Promise((resolve) => setTimeout(resolve, 700))
    const stopped = await driver.open(invite)
    await stopped.waitForText('Минутку! В этом браузере вошёл ребёнок')
  },
)

test.each(kinds)(
  'in %s an answer "parent" at the guard opens the link, stays, and is undone in the popup',
  async (kind) => {
    const { driver, sferum, invite } = await openChildsBrowser(kind)
    sferum.useConflict('at-join')
    const identity = await driver.open(
      `https://id.vk.ru/auth?to=${encodeURIComponent('https://sferum.ru/?p=dashboard')}`,
    )
    await identity.click('#petya')
    await identity.waitForUrl('p=dashboard')
    await new Promise((resolve) => setTimeout(resolve, 700))
    const tab = await driver.open(invite)
    await tab.waitForText('Это так?')
    await tab.click({ text: 'Родитель' })
    await tab.waitForUrl(invite)
    await tab.waitForText('Запомнили: здесь вошёл родитель')
    const popup = await driver.openExtensionPage('popup.html')
    await popup.waitForText('Здесь вошёл родитель')
    await popup.click({ text: 'Отменить' })
    await rulesInForce(driver)
    expect(await isGuarded(await driver.open(invite))).toBe(true)
  },
)

test.each(kinds)(
  'in %s a pasted link gets its verdict and the ways out, and a foreign one is told of kindly',
  async (kind) => {
    const { driver } = await openWorld(kind)
    const popup = await driver.openExtensionPage('popup.html')
    await popup.type('input', 'https://example.ru/?x=1')
    await popup.click({ text: 'Проверить' })
    await popup.waitForText('Это не Сферум')
    const fresh = await driver.openExtensionPage('popup.html')
    await fresh.type('input', 'https://sferum.ru/join/a1B2c3D4e5F6g7H8')
    await fresh.click({ text: 'Проверить' })
    await fresh.waitForText('Похоже на приглашение')
    await fresh.waitForText('Открыть в другом браузере')
  },
)
