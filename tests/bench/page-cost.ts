import type { CDPSession, Page } from 'puppeteer-core'
import { changeAtOnce, changeOften } from './long-page.ts'

/** What a page cost in milliseconds of its main thread, and whether our script and our reader ran in it. */
export type PageCost = {
  painted: number
  still: number
  changing: number
  atOnce: number
  ours: 'none' | 'script' | 'reader'
}

/** The watch reads late fields for the last time after five seconds. */
const stillFor = 5_300
const changingFor = 5
const changesAtOnce = 800

/** Opens a page, leaves it still, then changes it a hundred times a second, then as fast as it goes. */
export async function pageCost(page: Page, url: string): Promise<PageCost> {
  const session = await page.createCDPSession()
  const worlds: { id: number; origin: string }[] = []
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context))
  // The thread's own clock: what other programs do meanwhile does not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.goto(url, { waitUntil: 'load' })
  await new Promise((resolve) => setTimeout(resolve, stillFor))
  const still = await taskTime(session)
  const painted = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const [paint] = performance.getEntriesByName('first-contentful-paint')
    return (paint?.startTime ?? Number.NaN) - (entry?.responseStart ?? Number.NaN)
  })
  await page.evaluate(changeOften, changingFor)
  const changing = (await taskTime(session)) - still
  const before = await taskTime(session)
  await page.evaluate(changeAtOnce, changesAtOnce)
  const atOnce = (await taskTime(session)) - before
  await session.send('Runtime.enable')
  return { painted, still, changing, atOnce, ours: await presenceIn(session, worlds) }
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find((one) => one.name === 'TaskDuration')?.value ?? Number.NaN) * 1000
}

// Looked for after the measurement: listing the script worlds costs time itself.
async function presenceIn(
  session: CDPSession,
  worlds: readonly { id: number; origin: string }[],
): Promise<PageCost['ours']> {
  const own = worlds.find((world) => world.origin.startsWith('chrome-extension://'))
  if (!own) return 'none'
  const { result } = await session.send('Runtime.evaluate', {
    contextId: own.id,
    expression: "typeof globalThis[Symbol.for('mostik.reader')]",
  })
  return result.value === 'function' ? 'reader' : 'script'
}
