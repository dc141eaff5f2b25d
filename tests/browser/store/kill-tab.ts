import type { Driver } from '../../support/driver.ts'
import type { Bidi } from '../../support/firefox-bidi.ts'

type OfChromium = { browser: () => import('puppeteer-core').Browser }
type OfFirefox = { bidi: () => Bidi }

/** Makes ready to kill the process of the tab at this URL, so that the blow itself takes no time. */
export async function aimAt(driver: Driver, url: string): Promise<() => Promise<void>> {
  return driver.kind === 'chromium'
    ? aimInChromium(driver as Driver & OfChromium, url)
    : aimInFirefox(driver as Driver & OfFirefox, url)
}

async function aimInChromium(driver: OfChromium, url: string) {
  const pages = await driver.browser().pages()
  const page = pages.find((one) => one.url() === url)
  if (!page) throw new Error(`Is there a tab at ${url}?`)
  const session = await page.createCDPSession()
  return async () => {
    // It never answers: whoever would is dead.
    session.send('Page.crash').catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, 100))
    await page.close().catch(() => undefined)
  }
}

async function aimInFirefox(driver: OfFirefox, url: string) {
  const bidi = driver.bidi()
  const pid = Number(
    await bidi.inBrowser(`
      const tabs = BrowserWindowTracker.orderedWindows.flatMap((one) => [...one.gBrowser.tabs])
      const tab = tabs.find((one) => one.linkedBrowser.currentURI.spec === ${JSON.stringify(url)})
      return tab.linkedBrowser.frameLoader.remoteTab.osPid`),
  )
  if (!(pid > 1)) throw new Error(`Which process has the tab at ${url}?`)
  return async () => {
    process.kill(pid, 'SIGKILL')
    await new Promise((resolve) => setTimeout(resolve, 100))
    await bidi.inBrowser(`
      for (const one of BrowserWindowTracker.orderedWindows)
        for (const tab of [...one.gBrowser.tabs].slice(1)) one.gBrowser.removeTab(tab)`)
  }
}
