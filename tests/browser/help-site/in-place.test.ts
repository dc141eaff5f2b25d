import { expect, test } from 'vitest'
import type { Tab } from '../../support/tab.ts'
import { until } from '../../support/wait.ts'
import { kinds, sharedBrowsers, sharedSite } from './help-browser.ts'

const browser = sharedBrowsers()
const site = await sharedSite('/school/help/')
const article = 'У ребёнка уже два родителя, третьего не пускает'

/** What tells a page that was swapped in place from one that was loaded. */
const mark = (tab: Tab) => tab.evaluate(() => void Object.assign(window, { stays: true }))
const stays = (tab: Tab) => tab.evaluate(() => 'stays' in window)
const focused = (tab: Tab) =>
  tab.evaluate(() => (document.activeElement?.textContent ?? '').replaceAll('\u00a0', ' '))
const scrolled = (tab: Tab) => tab.evaluate(() => Math.round(scrollY))

test.each(kinds)(
  'in %s a link swaps the page in place: title, focus on the heading, said aloud, at the top',
  async (kind) => {
    const tab = await (await browser(kind)).open(site.url)
    await mark(tab)
    await tab.click({ text: article })
    await tab.waitForUrl('/school/help/ru/two-parents-limit.html')
    await until(
      () => focused(tab),
      (text) => text === article,
      'Does the heading take the focus?',
    )
    expect(await stays(tab), 'Was the page loaded anew?').toBe(true)
    expect((await tab.title()).replaceAll('\u00a0', ' ')).toBe(`${article} · Мостик`)
    expect(await scrolled(tab)).toBe(0)
    const said = await tab.evaluate(() => document.querySelector('[data-live]')?.textContent)
    expect(said).toBe(await tab.title())
    await tab.close()
  },
)

test.each(kinds)(
  'in %s Back brings the place and the followed link back, Forward the article',
  async (kind) => {
    const tab = await (await browser(kind)).open(site.url)
    await mark(tab)
    await tab.click({ text: 'Как выйти из аккаунта Сферума' })
    await tab.waitForUrl('sign-out.html')
    const before = await tab.evaluate(() => history.length)
    await tab.back()
    await until(
      () => focused(tab),
      (text) => text === 'Как выйти из аккаунта Сферума',
      'Does the link have the focus again?',
    )
    expect(await scrolled(tab), 'Is the person where they were?').toBeGreaterThan(300)
    await tab.forward()
    await tab.waitForUrl('sign-out.html')
    await until(
      () => focused(tab),
      (text) => text === 'Как выйти из аккаунта Сферума',
      'Is the heading back?',
    )
    expect(await scrolled(tab)).toBe(0)
    expect(await stays(tab)).toBe(true)
    expect(await tab.evaluate(() => history.length)).toBe(before)
    await tab.close()
  },
)

test.each(kinds)('in %s the other language shows the same part of the same page', async (kind) => {
  const tab = await (await browser(kind)).open(`${site.url}ru/two-parents-limit.html#part-2`)
  await mark(tab)
  await tab.click('[hreflang=en]')
  await tab.waitForUrl('/school/help/en/two-parents-limit.html#part-2')
  await until(
    () => tab.evaluate(() => document.documentElement.lang),
    (lang) => lang === 'en',
    'Does the page say that it is English?',
  )
  expect(await tab.evaluate(() => document.activeElement?.id)).toBe('part-2')
  expect(await stays(tab)).toBe(true)
  await tab.click('[hreflang=ru]')
  await tab.waitForUrl('/school/help/ru/two-parents-limit.html#part-2')
  await tab.close()
})

test.each(kinds)(
  'in %s a page that cannot be fetched in place is opened by the browser itself',
  async (kind) => {
    const tab = await (await browser(kind)).open(site.url)
    await mark(tab)
    await tab.evaluate(() => {
      const link = document.querySelector<HTMLAnchorElement>('a[href="ru/two-parents-limit.html"]')
      link?.setAttribute('href', 'ru/nowhere.html')
    })
    await tab.click({ text: article })
    await tab.waitForText('Такой страницы здесь нет')
    expect(await stays(tab)).toBe(false)
    await tab.close()
  },
)

test.each(kinds)(
  'in %s a page with a style sheet inside it is loaded, so that it is never shown without',
  async (kind) => {
    const tab = await (await browser(kind)).open(`${site.url}ru/own-parent-error.html`)
    await mark(tab)
    await tab.click('a[href="../trainer.html"]')
    await tab.waitForText('Начните с этого')
    expect(await stays(tab)).toBe(false)
    const columns = await tab.evaluate(
      () => getComputedStyle(document.querySelector('.TrainerMenu') ?? document.body).display,
    )
    expect(columns, 'Is the menu styled?').toBe('grid')
    await mark(tab)
    await tab.click('a[href="search.html"]')
    await tab.waitForUrl('search.html')
    expect(await stays(tab), 'Is a page without one swapped in?').toBe(true)
    await tab.back()
    await tab.waitForText('Начните с этого')
    expect(await stays(tab)).toBe(true)
    await tab.close()
  },
)

test.each(kinds)(
  'in %s the search asked on the home page knows the words, and its address has them',
  async (kind) => {
    const tab = await (await browser(kind)).open(site.url)
    await mark(tab)
    await tab.type('#words', 'двое детей')
    await tab.click({ text: 'Найти' })
    await tab.waitForUrl(`search.html#${new URLSearchParams({ q: 'двое детей' })}`)
    await tab.waitForText(/Нашли \d/)
    expect(await stays(tab)).toBe(true)
    await tab.click({ text: 'У меня несколько детей' })
    await tab.waitForUrl('parent-several-children.html')
    await tab.back()
    await tab.waitForText(/Нашли \d/)
    await tab.close()
  },
)

test.each(kinds)('in %s nothing of the site asks another host', async (kind) => {
  const driver = await browser(kind)
  const tab = await driver.open(`${site.url}ru/own-parent-error.html`)
  await tab.click('[data-do=qr]')
  await until(
    () => tab.evaluate(() => document.querySelectorAll('#qr path').length),
    (count) => count === 1,
    'Is the QR code drawn?',
  )
  const hosts = await tab.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin),
  )
  expect(new Set(hosts)).toEqual(new Set([new URL(site.url).origin]))
  expect(driver.refused).toEqual([])
  await tab.close()
})
