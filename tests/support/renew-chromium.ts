import type { Browser, Page } from 'puppeteer-core'

/** Closes every tab but one blank one, and forgets what these hosts left: sign-ins, storage, workers, cache, permissions. */
export async function forgetInChromium(browser: Browser, hosts: readonly string[]): Promise<void> {
  const blank = await browser.newPage()
  await Promise.all(
    browser
      .browserContexts()
      .filter((one) => one !== browser.defaultBrowserContext())
      .map((one) => one.close()),
  )
  const open = await browser.pages()
  await Promise.all(open.filter((page) => page !== blank).map(close))
  const session = await blank.createCDPSession()
  await session.send('Browser.resetPermissions')
  await session.send('Network.clearBrowserCookies')
  await session.send('Network.clearBrowserCache')
  for (const host of hosts)
    await session.send('Storage.clearDataForOrigin', { origin: `https://${host}`, storageTypes: 'all' })
  await session.detach()
}

// A page that closes itself meanwhile is closed too.
const close = (page: Page) => page.close().catch(() => undefined)
