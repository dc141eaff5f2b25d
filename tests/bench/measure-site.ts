import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'puppeteer-core'
import { openBrowser } from '../gallery/look.ts'
import { serveDirectory } from '../support/serve-directory.ts'
import { until } from '../support/wait.ts'
import { type Figure, ratioFigure } from './figure.ts'
import { inTurns } from './in-turns.ts'

const dist = new URL('../../help-site/dist/', import.meta.url).pathname
const article = 'ru/own-parent-error.html'
/** A slow mobile connection and a slow phone. */
const network = { latency: 562, downloadThroughput: 180_000, uploadThroughput: 84_000, offline: false }
const slowerBy = 4

type Cost = { painted: number; worked: number }

/** How soon the largest text of an article and of the home page is painted and what that costs, against bare pages of the same text. */
export async function measureSite(rounds: number): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'mostik-bench-site-'))
  await cp(dist, folder, { recursive: true })
  await writeFile(join(folder, 'bare-article.html'), barePage(await readFile(join(dist, article), 'utf8')))
  await writeFile(join(folder, 'bare-home.html'), barePage(await readFile(join(dist, 'index.html'), 'utf8')))
  const site = await serveDirectory(folder, '/', { isGzipped: true })
  const browser = await openBrowser()
  const visit = (file: string) => () => visitCost(browser, site.url + file)
  try {
    const costs = await inTurns(
      {
        article: visit(article),
        bareArticle: visit('bare-article.html'),
        home: visit('index.html'),
        bareHome: visit('bare-home.html'),
      },
      { rounds, warmUp: 2 },
    )
    return [
      ...figuresOf('article', costs.article, costs.bareArticle),
      ...figuresOf('home', costs.home, costs.bareHome),
    ]
  } finally {
    await browser.close()
    await site.close()
    await rm(folder, { recursive: true })
  }
}

function figuresOf(what: string, costs: readonly Cost[], bare: readonly Cost[]): Figure[] {
  const against = (name: keyof Cost) => ({ what: 'a bare page', values: bare.map((one) => one[name]) })
  const values = (name: keyof Cost) => costs.map((one) => one[name])
  return [
    ratioFigure(`${what}: largest contentful paint`, values('painted'), against('painted'), 1.15),
    ratioFigure(`${what}: task time until loaded`, values('worked'), against('worked')),
  ]
}

/** The same words and links without a style, a script or a class. */
function barePage(html: string): string {
  const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(html) ?? []
  const text = main
    .replace(/<script.*?<\/script>|<svg.*?<\/svg>|<style.*?<\/style>/gs, '')
    .replace(/<(?!a )(\w+)[^>]*>/g, '<$1>')
    .replace(/<a [^>]*?(href="[^"]*")[^>]*>/g, '<a $1>')
  return `<!doctype html><html lang="ru"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Bare</title><link rel="icon" href="data:,"><body>${text}`
}

async function visitCost(browser: Browser, url: string): Promise<Cost> {
  const context = await browser.createBrowserContext()
  const page = await context.newPage()
  const session = await page.createCDPSession()
  await page.setViewport({ width: 390, height: 740, isMobile: true, hasTouch: true })
  await session.send('Performance.enable')
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowerBy })
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 })
  const { metrics } = await session.send('Performance.getMetrics')
  const worked = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
  const read = () => page.evaluate(largestPaint)
  const painted = await until(read, (time) => time > 0, 'Is anything ever painted?')
  await context.close()
  return { painted, worked }
}

// Runs in the page.
function largestPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    })
  })
}
