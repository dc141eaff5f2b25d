import { expect, test } from 'vitest'
import { filesOfSearch, measureSiteWeights } from '../../bench/measure-site-weights.ts'
import { launchPlainChromium } from '../../support/plain-chromium.ts'
import { sharedSite } from './help-browser.ts'

const site = await sharedSite()

test('an answer, the script of every page, the home page and the search weigh no more than they may', async () => {
  const figures = await measureSiteWeights()
  const light = figures.filter(({ target }) => target !== undefined)
  expect(light).toHaveLength(5)
  for (const { what, value, target } of light) expect(value.median, what).toBeLessThanOrEqual(target ?? 0)
})

test('what is weighed for the search is what a browser loads until it has found something', async () => {
  const browser = await launchPlainChromium()
  try {
    const page = await browser.newPage()
    const loaded = new Set<string>()
    page.on('request', (request) => {
      if (request.url().startsWith(site.url)) loaded.add(request.url().slice(site.url.length))
    })
    await page.goto(`${site.url}search.html`)
    await page.type('#words', 'не приходит код')
    await page.waitForSelector('.ResultList')
    expect([...loaded].sort()).toEqual((await filesOfSearch()).sort())
  } finally {
    await browser.close()
  }
})
