import type { Browser } from 'puppeteer-core'
import { expect, test } from 'vitest'
import type { Driver } from '../../support/driver.ts'
import type { Bidi } from '../../support/firefox-bidi.ts'
import type { Tab } from '../../support/tab.ts'
import { type Kind, kinds, openChildsBrowser, openWorld } from '../guard/child-browser.ts'
import { clipboardText } from './clipboard.ts'
import { pillText, waitForPill } from './pill.ts'

/** The child's profile with the helper opened from its pill. */
async function openHelper(kind: Kind) {
  const world = await openChildsBrowser(kind)
  await waitForPill(world.profile)
  await world.profile.click({ text: pillText })
  await world.profile.waitForText('Сообщение для родителя')
  return world
}

test.each(kinds)('in %s a press copies the message, with the warning and the whole link', async (kind) => {
  const { driver, profile, invite, sferum } = await openHelper(kind)
  await profile.click({ text: 'Скопировать сообщение' })
  await profile.waitForText('Скопировано')
  const copied = await clipboardText(driver, profile)
  expect(copied).toContain(invite)
  expect(copied).toContain('Не открывайте её там, где вошёл ребёнок')
  expect(copied, 'Does typography travel along?').not.toMatch(/[\u00a0\u2011]/)
  expect(sferum.inviteRequests(invite), 'Did anything open the invite?').toBe(0)
})

test.each(kinds)('in %s what is typed into the message is the pupil’s own, not the page’s', async (kind) => {
  const { driver, profile } = await openHelper(kind)
  await profile.evaluate(() => {
    const heard = document.body.appendChild(document.createElement('output'))
    heard.id = 'heard'
    addEventListener('keydown', (event) => heard.append(event.key))
  })
  await profile.type('textarea', 'Мама')
  await profile.click({ text: 'Скопировать сообщение' })
  await profile.waitForText('Скопировано')
  expect(await clipboardText(driver, profile)).toContain('Мама')
  const heard = await profile.evaluate(() => document.querySelector('#heard')?.textContent)
  expect(heard, 'Which keys does the page hear?').toBe('')
})

test.each(kinds)('in %s closing the helper leads back to its pill', async (kind) => {
  const { profile } = await openHelper(kind)
  await profile.click({ text: 'Закрыть' })
  await waitForPill(profile)
  expect(await profile.text()).not.toContain('Сообщение для родителя')
})

test.each(kinds)('in %s the card on paper holds steps, and no invite', async (kind) => {
  const { driver, profile, invite } = await openHelper(kind)
  await profile.click({ text: 'Памятка на бумаге' })
  await profile.click({ text: 'Открыть памятку' })
  const card = await driver.tabAt(/\/send\.html$/)
  await card.waitForText('Напечатать памятку')
  expect(await everythingOf(card)).not.toContain(secretOf(invite))
  const { text } = await onPaper(driver, card)
  expect(text).toContain('Как родителю присоединиться к ребёнку в Сферуме')
  expect(text).not.toMatch(/Напечатать|English/)
})

test.each(kinds)('in %s the page for sending prints the card alone', async (kind) => {
  const { driver, invite } = await openHelper(kind)
  await driver.backgroundEvaluate((href) => {
    const link = { id: 'waiting', href, at: Date.now(), tabId: -1 }
    return chrome.storage.session.set({ pendingLinks: [link] })
  }, invite)
  const page = await driver.openExtensionPage('send.html?n=waiting')
  await page.waitForText('Скопировать сообщение')
  const message = await page.evaluate(() => document.querySelector('textarea')?.value)
  expect(message).toContain(invite)
  await page.click({ text: 'Открыть на телефоне родителя' })
  await page.click({ text: 'Показать QR' })
  await page.waitForText('скроется через 2 минуты')
  const { text, secrets } = await onPaper(driver, page)
  expect(text).toContain('Как родителю присоединиться')
  expect(text).not.toMatch(/Скопировать|скроется/)
  expect(secrets, 'How many fields and codes would be on the paper?').toBe(0)
})

test.each(kinds)('in %s a link pasted into the popup is sent with the same help', async (kind) => {
  const { driver, sferum } = await openWorld(kind)
  const invite = sferum.inviteFor('petya')
  const popup = await driver.openExtensionPage('popup.html')
  await popup.type('input', invite)
  await popup.click({ text: 'Проверить' })
  // The popup closes itself when it has led away.
  await popup.click({ text: pillText })
  const page = await driver.tabAt(/send\.html\?n=/)
  await page.waitForText('Скопировать сообщение')
  expect(await page.evaluate(() => document.querySelector('textarea')?.value)).toContain(invite)
  expect(sferum.inviteRequests(invite)).toBe(0)
})

test.each(kinds)('in %s the card leads to the help page that the person set', async (kind) => {
  const { driver } = await openWorld(kind)
  const address = 'https://pomosh.shkola-57.example/mostik/'
  await driver.backgroundEvaluate(
    (helpSite) => chrome.storage.local.set({ helpSite, helpSite$: { v: 1 } }),
    address,
  )
  const card = await driver.openExtensionPage('send.html')
  await card.waitForText(address)
})

test.each(kinds)('in %s a link that is not kept any more is not sent', async (kind) => {
  const { driver } = await openChildsBrowser(kind)
  const page = await driver.openExtensionPage('send.html?n=nobody-knows')
  await page.waitForText('Мы храним приглашение недолго')
  expect(await page.text()).not.toContain('Скопировать сообщение')
})

const secretOf = (invite: string) => new URL(invite).searchParams.get('token') ?? 'no token'

const everythingOf = (tab: Tab) =>
  tab.evaluate(() => [location.href, document.title, document.documentElement.outerHTML].join())

/** The visible text under the rules for paper, and how many fields and codes would be on it. */
async function onPaper(driver: Driver, tab: Tab): Promise<{ text: string; secrets: number }> {
  const read = () => {
    const places = [...document.querySelectorAll('textarea,.QrCode')]
    return {
      text: document.body.innerText.replaceAll('\u00a0', ' '),
      secrets: places.filter((one) => one.checkVisibility()).length,
    }
  }
  if (driver.kind === 'chromium') {
    const { browser } = driver as Driver & { browser: () => Browser }
    const address = await tab.url()
    const page = (await browser().pages()).find((one) => one.url() === address)
    await page?.emulateMediaType('print')
    // Through the same connection: the rules for paper end with the one that asked for them.
    return (await page?.evaluate(read)) ?? { text: '', secrets: -1 }
  }
  const { bidi } = driver as Driver & { bidi: () => Bidi }
  await tab.activate()
  await bidi().inBrowser(`gBrowser.selectedBrowser.browsingContext.mediumOverride = 'print'`)
  return tab.evaluate(read)
}
