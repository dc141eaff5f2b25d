import type { Browser } from 'puppeteer-core'
import type { Driver } from '../../support/driver.ts'
import type { Bidi } from '../../support/firefox-bidi.ts'
import type { Tab } from '../../support/tab.ts'

/** What lies in the browser's clipboard; in Chromium `tab` (an https page) is allowed to read it. */
export async function clipboardText(driver: Driver, tab: Tab): Promise<string> {
  if (driver.kind === 'chromium') {
    const { browser } = driver as Driver & { browser: () => Browser }
    const origin = new URL(await tab.url()).origin
    await browser().defaultBrowserContext().overridePermissions(origin, ['clipboard-read'])
    await tab.activate()
    return tab.evaluate(() => navigator.clipboard.readText())
  }
  const { bidi } = driver as Driver & { bidi: () => Bidi }
  return bidi().inBrowser(`
    const wanted = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable)
    wanted.init(null)
    wanted.addDataFlavor('text/plain')
    Services.clipboard.getData(wanted, Ci.nsIClipboard.kGlobalClipboard)
    const found = {}
    wanted.getTransferData('text/plain', found)
    return found.value.QueryInterface(Ci.nsISupportsString).data`)
}
