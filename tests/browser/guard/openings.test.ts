import { expect, test } from 'vitest'
import type { Tab } from '../../support/tab.ts'
import { until } from '../../support/wait.ts'
import { type ChildsBrowser, isGuarded, kinds, openChildsBrowser } from './child-browser.ts'

/** Ways to open a link; each gives the tab that should hold it. */
const openings: Record<string, (child: ChildsBrowser, link: string) => Promise<Tab>> = {
  'a typed address': ({ driver }, link) => driver.open(link),
  'a link on the service itself': async ({ driver, sferum, profile }, link) => {
    await profile.go(sferum.pageUrl('news-article'))
    await profile.evaluate((href) => {
      const anchor = document.body.appendChild(document.createElement('a'))
      anchor.href = href
      anchor.textContent = 'Сюда'
    }, link)
    await profile.click({ text: 'Сюда' })
    await profile.settled()
    return driver.tabs().then((tabs) => tabs.at(-1) ?? profile)
  },
  'a link on another site': async ({ driver, sferum }, link) =>
    press(await driver.open(sferum.linksTo(link)), '#plain'),
  'a script of another site': async ({ driver, sferum }, link) =>
    press(await driver.open(sferum.linksTo(link)), '#location'),
  'a form of another site': async ({ driver, sferum }, link) =>
    press(await driver.open(sferum.linksTo(link)), '#get'),
  'a link in a new tab': (child, link) => pressForTab(child, link, '#blank'),
  'a window of another site': (child, link) => pressForTab(child, link, '#window'),
  'an address without the s': ({ driver }, link) => driver.open(link.replace('https:', 'http:')),
  'a short link': ({ driver, sferum }, link) => driver.open(sferum.shorten(link)),
  'back and forward': async ({ driver }, link) => {
    const tab = await driver.open('https://other.example/')
    await tab.go(link)
    await tab.back()
    expect(await tab.url()).toBe('https://other.example/')
    await tab.forward()
    return tab
  },
  'a reload': async ({ driver }, link) => {
    const tab = await driver.open(link)
    await tab.reload()
    return tab
  },
}

async function press(tab: Tab, selector: string): Promise<Tab> {
  await tab.click(selector)
  await until(
    () => tab.url(),
    (url) => !url.startsWith('https://news.example'),
    'Does the press lead anywhere?',
  )
  await tab.settled()
  return tab
}

async function pressForTab({ driver, sferum }: ChildsBrowser, link: string, selector: string): Promise<Tab> {
  const news = await driver.open(sferum.linksTo(link))
  const before = await driver.tabs()
  await news.click(selector)
  const fresh = async () => (await driver.tabs()).find((tab) => !before.includes(tab))
  const tab = await until(fresh, (one) => one !== undefined, 'Does a new tab ever open?')
  await tab?.settled()
  return tab ?? news
}

test.each(kinds)(
  'in %s no way of opening the invite reaches the service',
  async (kind) => {
    const child = await openChildsBrowser(kind)
    for (const [name, open] of Object.entries(openings)) {
      const tab = await open(child, child.invite)
      await until(() => isGuarded(tab), Boolean, `Does the guard stop ${name}?`)
      expect(child.sferum.inviteRequests(), `${name} sent a request`).toBe(0)
    }
    expect(child.sferum.foreignRequests).toEqual([])
    expect(child.driver.refused).toEqual([])
  },
  180_000,
)

test.each(kinds)(
  'in %s without the extension each way sends its requests',
  async (kind) => {
    const child = await openChildsBrowser(kind, { extension: false })
    for (const [name, open] of Object.entries(openings)) {
      // Nothing answers plain http in the stand-in.
      if (name === 'an address without the s') continue
      child.sferum.forgetRequests()
      await open(child, child.invite)
      const expected = name === 'a reload' || name === 'back and forward' ? [1, 2] : [1]
      expect(expected, name).toContain(child.sferum.inviteRequests())
    }
  },
  180_000,
)
