import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { builtSite, sharedChromium, sharedSite } from './help-browser.ts'

const site = await sharedSite()
const browser = await sharedChromium()
const files = readdirSync(builtSite, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.html'),
)
/** Half as long to read as `axe.source`, and every page reads it. */
const checker = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** As many as a small machine has cores. */
const tabsAtOnce = 2

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

async function mistakesOf(page: Page, file: string): Promise<string[]> {
  await paint(page, 'light')
  await page.goto(site.url + file, { waitUntil: 'domcontentloaded' })
  await page.evaluate(checker)
  const light = await violations(page, undefined)
  await paint(page, 'dark')
  // Only the colours differ.
  const dark = await violations(page, ['color-contrast'])
  return [...light, ...dark, ...((await isWide(page)) ? ['wider than the phone'] : [])]
}

test('axe finds nothing on any page in either theme, and a narrow phone scrolls no page sideways', async () => {
  const found: Record<string, string[]> = {}
  const waiting = [...files]
  async function checkInTab() {
    // A context of its own for each: otherwise they share a process.
    const page = await (await browser.createBrowserContext()).newPage()
    await page.setViewport({ width: 320, height: 640 })
    for (let file = waiting.pop(); file; file = waiting.pop()) {
      const mistakes = await mistakesOf(page, file)
      if (mistakes.length > 0) found[file] = mistakes
    }
  }
  await Promise.all(Array.from({ length: tabsAtOnce }, checkInTab))
  expect(files.length).toBeGreaterThan(100)
  expect(found).toEqual({})
}, 300_000)
