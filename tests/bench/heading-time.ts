import type { Page } from 'puppeteer-core'
import { within } from '../support/wait.ts'

export type HeadingTime = { inDocument: number; painted: number }
const binding = 'tellHeadingTime'
type Watched = typeof globalThis & { [binding]?: (json: string) => void }

/** Milliseconds from the navigation until the page has this heading, and until the browser has painted it. */
export async function headingTime(page: Page, url: string, heading = 'h1'): Promise<HeadingTime> {
  const session = await page.createCDPSession()
  await session.send('Page.enable')
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: binding })
  // Compilers name inner functions by a helper that the page does not have.
  const source = `{ const __name = (one) => one; (${watchHeading.toString()})(${JSON.stringify(heading)}) }`
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source })
  const told = new Promise<string>((resolve) => {
    session.once('Runtime.bindingCalled', ({ payload }) => resolve(payload))
  })
  const started = performance.timeOrigin + performance.now()
  await session.send('Page.navigate', { url, transitionType: 'typed' })
  const at = JSON.parse(await within(told, 10_000)) as HeadingTime
  return { inDocument: at.inDocument - started, painted: at.painted - started }
}

// Runs in the page, before anything of its own.
function watchHeading(heading: string): void {
  const now = () => performance.timeOrigin + performance.now()
  // When the next frame begins, and when the page is free again after it.
  const frame = () =>
    new Promise<{ begins: number; ends: number }>((resolve) => {
      const { port1, port2 } = new MessageChannel()
      let begins = 0
      port1.onmessage = () => resolve({ begins, ends: now() })
      requestAnimationFrame(() => {
        begins = now()
        port2.postMessage(undefined)
      })
    })
  const firstPaint = new Promise<number>((resolve) => {
    new PerformanceObserver((list) => {
      const [entry] = list.getEntriesByName('first-contentful-paint')
      if (entry) resolve(performance.timeOrigin + entry.startTime)
    }).observe({ type: 'paint', buffered: true })
  })
  const observer = new MutationObserver(async () => {
    if (!document.querySelector(heading)?.textContent) return
    observer.disconnect()
    const inDocument = now()
    const [{ begins, ends }, first] = await Promise.all([frame(), firstPaint])
    // Part of the first picture, or of a later one.
    const painted = first >= begins ? first : ends
    ;(globalThis as Watched).tellHeadingTime?.(JSON.stringify({ inDocument, painted }))
  })
  observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true })
}
