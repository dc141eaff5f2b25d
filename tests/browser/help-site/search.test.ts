import { expect, test } from 'vitest'
import { serveDirectory } from '../../support/serve-directory.ts'
import type { Tab } from '../../support/tab.ts'
import { until } from '../../support/wait.ts'
import { builtSite, kinds, sharedBrowsers, sharedSite } from './help-browser.ts'

const browser = sharedBrowsers()
const site = await sharedSite()
const secret = 'a1B2c3D4e5F6g7H8i9J0k1L2'
const invite = `https://sferum.ru/?invite=${secret}`

/** Everything in which a link could stay behind. */
const traces = (tab: Tab) =>
  tab.evaluate(async () => {
    const kept = await Promise.all(
      (await caches.keys()).map(async (name) =>
        (await (await caches.open(name)).keys()).map(({ url }) => url),
      ),
    )
    return JSON.stringify([location.href, history.state, { ...localStorage }, { ...sessionStorage }, kept])
  })

test.each(kinds)(
  'in %s results come as one types, marked, counted aloud, and the address keeps the words',
  async (kind) => {
    const tab = await (await browser(kind)).open(`${site.url}search.html`)
    const before = await tab.evaluate(() => history.length)
    await tab.type('#words', 'двое детей')
    await tab.waitForText(/Нашли \d/)
    expect(await tab.evaluate(() => document.querySelectorAll('.ResultList mark').length)).toBeGreaterThan(0)
    await tab.waitForUrl(`#${new URLSearchParams({ q: 'двое детей' })}`)
    expect(await tab.evaluate(() => history.length), 'Does every letter make a step of history?').toBe(before)
    await tab.reload()
    await tab.waitForText(/Нашли \d/)
    await tab.close()
  },
)

test.each(kinds)('in %s a search that was mended says how it was understood', async (kind) => {
  const tab = await (await browser(kind)).open(`${site.url}search.html#q=gfhjkm`)
  await tab.waitForText('Мы поняли вас так: «пароль»')
  await tab.close()
})

test.each(kinds)('in %s a search that did not load can be tried again', async (kind) => {
  // A site of its own, embedded: no worker keeps it.
  const faint = await serveDirectory(builtSite)
  const tab = await (await browser(kind)).open(`${faint.url}search.html?embed=1`)
  await tab.waitForText('Часто спрашивают')
  await faint.away()
  await tab.type('#words', 'пароль')
  await tab.waitForText('Поиск не загрузился')
  await faint.back()
  await tab.click({ text: 'Попробовать ещё раз' })
  await tab.waitForText(/Нашли \d/)
  await tab.close()
  await faint.close()
})

test.each(kinds)(
  'in %s a search without results says whom to ask and keeps the common questions',
  async (kind) => {
    const tab = await (await browser(kind)).open(`${site.url}en/search.html#q=zzqxw`)
    await tab.waitForText('Nothing was found')
    expect(await tab.text()).toContain('class teacher')
    expect(await tab.text()).toContain('People often ask')
    await tab.close()
  },
)

test.each(kinds)(
  'in %s a link typed into the search stays out of address, history and storage',
  async (kind) => {
    const tab = await (await browser(kind)).open(`${site.url}search.html`)
    await tab.type('#words', invite)
    await tab.waitForText('Похоже, это ссылка')
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect(await traces(tab)).not.toContain(secret)
    expect(site.requests.join()).not.toContain(secret)
    await tab.close()
  },
)

test.each(kinds)('in %s a secret without its address is no words either', async (kind) => {
  const tab = await (await browser(kind)).open(`${site.url}search.html`)
  await tab.type('#words', `код ${secret}`)
  await tab.waitForText('Похоже, это ссылка')
  await new Promise((resolve) => setTimeout(resolve, 600))
  expect(await traces(tab)).not.toContain(secret)
  await tab.close()
})

test.each(kinds)('in %s a link that the address names leaves the address', async (kind) => {
  const tab = await (await browser(kind)).open(`${site.url}search.html#q=${encodeURIComponent(invite)}`)
  await tab.waitForUrl(/search\.html$/)
  expect(await traces(tab)).not.toContain(secret)
  await tab.close()
})

test.each(kinds.flatMap((kind) => [[kind, ''] as const, [kind, 'search.html'] as const]))(
  'in %s a link typed at /%s does not come back with the Back button',
  async (kind, page) => {
    const tab = await (await browser(kind)).open(site.url + page)
    await tab.type('#words', invite)
    await tab.go('about:blank')
    await tab.back()
    await until(
      () => tab.evaluate(() => document.querySelector<HTMLInputElement>('#words')?.value),
      (value) => value === '',
      'Is the field empty?',
    )
    await tab.close()
  },
)

test.each(kinds)('in %s a link typed on the home page goes to the checker by memory alone', async (kind) => {
  const tab = await (await browser(kind)).open(site.url)
  await tab.type('#words', invite)
  await tab.click({ text: 'Найти' })
  await tab.waitForUrl(/\/check\.html$/)
  await until(
    () => tab.evaluate(() => document.querySelector('textarea')?.value),
    (value) => value === invite,
    'Does the checker have the link?',
  )
  expect(await traces(tab)).not.toContain(secret)
  await tab.back()
  await tab.waitForUrl(site.url)
  expect(await tab.evaluate(() => document.querySelector('input')?.value)).toBe('')
  expect(site.requests.join()).not.toContain(secret)
  await tab.close()
})
