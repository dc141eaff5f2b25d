import axe from 'axe-core'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { goTo, type Look, lookAt, openBrowser, unfold } from './look.ts'
import { measure } from './measure.ts'
import { startGallery } from './start-gallery.ts'
import { pictures } from './states.ts'

let gallery: Awaited<ReturnType<typeof startGallery>>
let browser: Browser
let page: Page
const refusals: string[] = []

beforeAll(async () => {
  gallery = await startGallery()
  browser = await openBrowser()
  page = await browser.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') refusals.push(message.text())
  })
  page.on('pageerror', (error) => refusals.push(String(error)))
}, 60_000)

afterAll(async () => {
  await browser?.close()
  await gallery?.stop()
})

const whole = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
type Judged = Look & { rules: string[] }
const looks: Record<'ru' | 'en', Judged[]> = {
  ru: [
    { theme: 'light', width: 1280, rules: whole },
    // A dark picture differs from the light one in its colours alone.
    { theme: 'dark', width: 1280, rules: ['color-contrast'] },
    { theme: 'dark', width: 320, rules: [] },
    { theme: 'light', width: 320, rules: whole },
  ],
  // Other words in the same places and colours: what may break is the room for them.
  en: [{ theme: 'light', width: 320, rules: whole }],
}

/** What axe finds by these rules in the picture on the page, as sentences. */
async function violations({ rules }: Judged): Promise<string[]> {
  if (rules.length === 0) return []
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  return page.evaluate(async (runOnly) => {
    const inPanel = { include: [{ fromShadowDom: ['mostik-panel', '.Mostik'] }] }
    const context = document.querySelector('mostik-panel') ? inPanel : document
    const { axe } = globalThis as unknown as {
      axe: { run(context: unknown, options: unknown): Promise<Found> }
    }
    type Found = { violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }
    const found = await axe.run(context, { runOnly, resultTypes: ['violations'] })
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary}`),
    )
  }, rules)
}

describe.each(['ru', 'en'] as const)('in %s', (language) => {
  test.each(pictures)(
    '$view/$name is readable, reachable and whole in every look',
    async (picture) => {
      refusals.length = 0
      await goTo(page, gallery.address, picture, language)
      const found: string[] = []
      for (const look of looks[language]) {
        await lookAt(page, picture, look)
        const before = await page.evaluate(measure)
        await unfold(page)
        const problems = [...before, ...(await page.evaluate(measure)), ...(await violations(look))]
        found.push(...problems.map((problem) => `${look.theme} ${look.width}: ${problem}`))
      }
      expect(found, 'what does a person not see, read or hit here?').toEqual([])
      expect(refusals, 'what did the policy of our pages refuse?').toEqual([])
    },
    60_000,
  )
})
