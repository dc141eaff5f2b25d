import { launchChromium } from '../support/chromium.ts'
import { type Figure, ratioFigure } from './figure.ts'
import { inTurns } from './in-turns.ts'
import { type PageCost, pageCost } from './page-cost.ts'
import { emptyScriptHost } from './scratch-build.ts'
import { serveLongPages } from './serve-long-page.ts'

/** The same pages in one browser: where our script runs, where none does, and where an empty one does. */
const ours = 'https://sferum.ru'
const foreign = 'https://news.example'
const empty = `https://${emptyScriptHost}`
const target = 1.05

/** What our script costs on a page with 5,000 elements: while it loads and is still, and while it changes. */
export async function measurePage(extension: string | undefined, rounds: number): Promise<Figure[]> {
  const server = await serveLongPages()
  const driver = await launchChromium({ sferum: server, ...(extension && { extension }) })
  const measured = (url: string, expected: PageCost['ours']) => async () => {
    const page = await driver.browser().newPage()
    const cost = await pageCost(page, url)
    await page.close()
    if (extension && cost.ours !== expected)
      throw new Error(`Why is there "${cost.ours}" in ${url}, not "${expected}"?`)
    return cost
  }
  try {
    const costs = await inTurns(
      {
        plain: measured(`${ours}/plain`, 'script'),
        plainWithout: measured(`${foreign}/plain`, 'none'),
        plainEmpty: measured(`${empty}/plain`, 'script'),
        profile: measured(`${ours}/profile`, 'reader'),
        profileWithout: measured(`${foreign}/profile`, 'none'),
      },
      { rounds, warmUp: 1 },
    )
    return [
      ...figuresOf('page that tells nothing', costs.plain, costs.plainWithout, target),
      ...figuresOf('same page, an empty script', costs.plainEmpty, costs.plainWithout),
      ...figuresOf("student's profile", costs.profile, costs.profileWithout, target),
    ]
  } finally {
    await driver.close()
    await server.close()
  }
}

const parts: Record<Exclude<keyof PageCost, 'ours'>, string> = {
  painted: 'until first painted',
  still: 'main thread, load and 5 s still',
  changing: 'main thread, 5 s of 100 changes a second',
  atOnce: 'main thread, 800 changes as fast as they go',
}

function figuresOf(
  page: LongPageName,
  costs: readonly PageCost[],
  without: readonly PageCost[],
  goal?: number,
): Figure[] {
  return (Object.keys(parts) as (keyof typeof parts)[]).map((part) =>
    ratioFigure(
      `${page}: ${parts[part]}`,
      costs.map((one) => one[part]),
      { what: 'the same page without us', values: without.map((one) => one[part]) },
      goal,
    ),
  )
}

type LongPageName = 'page that tells nothing' | 'same page, an empty script' | "student's profile"
