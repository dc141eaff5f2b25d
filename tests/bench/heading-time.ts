import type { Page } from 'puppeteer-core'
import { within } from '../support/wait.ts'

export type HeadingTime = { inDocument: number; painted: number }
const binding = 'tellHeadingTime'
type Watched = typeof globalThis & { [binding]?: (json: string) => void }

/** Milliseconds from the navigation until the page has an `h1`, and until the browser has painted it. */
export async function headingTime(page: Page, url: string): Promise<HeadingTime> {
  const session = await page.createCDPSession()
  await session.send('Page.enable')
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: binding })
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${watchHeading.toString()})()` })
  const told = new Promise<string>((resolve) => {
    session.once('Runtime.bindingCalled', ({ payload }) => resolve(payload))
  })
  const started = performance.timeOrigin + performance.now()
  await session.send('Page.navigate', { url, transitionType: 'typed' })
  const at = JSON.parse(await within(told, 10_000)) as HeadingTime
  return { inDocument: at.inDocument - started, painted: at.painted - started }
}

// Runs in the page, before anything of its own.
function watchHeading(): void {
  const now = () => performance.timeOrigin + performance.now()
  const inDocument = new Promise<number>((resolve) => {
    const look = () => {
      if (document.querySelector('h1')?.textContent) resolve(now())
    }
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true })
  })
  const firstPaint = new Promise<number>((resolve) => {
    new PerformanceObserver((list) => {
      const [entry] = list.getEntriesByName('first-contentful-paint')
      if (entry) resolve(performance.timeOrigin + entry.startTime)
    }).observe({ type: 'paint', buffered: true })
  })
  const both = Promise.all([inDocument, firstPaint])
  void both.then(([present, paint]) => {
    const at = { inDocument: present, painted: Math.max(present, paint) }
    ;(globalThis as Watched).tellHeadingTime?.(JSON.stringify(at))
  })
}
