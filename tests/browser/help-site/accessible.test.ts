import { readdirSync } from 'node:fs'
import axe from 'axe-core'
import type { Browser, Page } from 'puppeteer-core'
import puppeteer from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtSite, sharedSite } from './help-browser.ts'

const site = await sharedSite()
const files = readdirSync(builtSite, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.html'),
)
let browser: Browser

beforeAll(async () => {
  browser = await puppeteer.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
})
afterAll(() => browser.close())

const paint = (page: Page, theme: 'light' | 'dark') =>
  page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ])

function violations(page: Page, rules: string[] | undefined): Promise<string[]> {
  return page.evaluate(async (runOnly) => {
    for (const one of document.querySelectorAll('details')) one.open = true
    const run = (window as unknown as { axe: typeof axe }).axe.run
    const found = await run({ resultTypes: ['violations'], ...(runOnly && { runOnly }) })
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    )
  }, rules)
}

const isWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

test('axe finds nothing on any page in either theme, and a narrow phone scrolls no page sideways', async () => {
  const page = await browser.newPage()
  await page.setViewport({ width: 320, height: 640 })
  const found: Record<string, string[]> = {}
  for (const file of files) {
    await paint(page, 'light')
    await page.goto(site.url + file, { waitUntil: 'domcontentloaded' })
    await page.evaluate(axe.source)
    const light = await violations(page, undefined)
    await paint(page, 'dark')
    // Only the colours differ.
    const dark = await violations(page, ['color-contrast'])
    const all = [...light, ...dark, ...((await isWide(page)) ? ['wider than the phone'] : [])]
    if (all.length > 0) found[file] = all
  }
  expect(files.length).toBeGreaterThan(100)
  expect(found).toEqual({})
}, 300_000)
