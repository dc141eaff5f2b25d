import lighthouse from 'lighthouse'
import { launchPlainChromium } from '../support/plain-chromium.ts'
import { serveDirectory } from '../support/serve-directory.ts'
import type { Figure } from './figure.ts'
import { spreadOf } from './spread.ts'

const dist = new URL('../../help-site/dist/', import.meta.url).pathname
const pages = { home: 'index.html', article: 'ru/own-parent-error.html', search: 'search.html' }
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** The scores that Lighthouse gives the help site as a phone sees it, the middle one of several runs. */
export async function measureLighthouse(rounds: number): Promise<Figure[]> {
  const site = await serveDirectory(dist, '/', { isGzipped: true })
  const browser = await launchPlainChromium()
  const port = Number(new URL(browser.wsEndpoint()).port)
  try {
    const figures: Figure[] = []
    for (const [name, file] of Object.entries(pages)) {
      const runs: Record<string, number>[] = []
      for (let round = 0; round < rounds; round += 1) runs.push(await scoresOf(site.url + file, port))
      figures.push(...categories.map((category) => figureOf(`${name}: ${category}`, runs, category)))
    }
    return figures
  } finally {
    await browser.close()
    await site.close()
  }
}

async function scoresOf(url: string, port: number): Promise<Record<string, number>> {
  const result = await lighthouse(url, { port, logLevel: 'silent', onlyCategories: [...categories] })
  const found = Object.entries(result?.lhr.categories ?? {})
  return Object.fromEntries(found.map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)]))
}

function figureOf(what: string, runs: readonly Record<string, number>[], category: string): Figure {
  const value = spreadOf(runs.map((scores) => scores[category] ?? 0))
  return { what, unit: 'points', value, target: 100 }
}
