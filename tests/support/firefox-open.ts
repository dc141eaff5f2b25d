import type { Bidi } from './firefox-bidi.ts'

/**
 * Opens a tab of the ordinary window straight at this address, as the browser itself does, and gives its context once
 * something is loaded. BiDi's own way loads `about:blank` first, in a process of its own: twice the work.
 */
export async function openTab(bidi: Bidi, url: string, { inBackground = false } = {}): Promise<string> {
  return bidi.inBrowser(`
    const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs')
    const tab = gBrowser.addTrustedTab(${JSON.stringify(url)}, { inBackground: ${inBackground}, skipAnimation: true })
    const isBlank = ({ currentURI }) => currentURI.spec === 'about:blank'
    await new Promise((resolve) => {
      const listener = {
        onStateChange(browser, progress, request, flags) {
          const isOver = flags & Ci.nsIWebProgressListener.STATE_STOP
          if (browser === tab.linkedBrowser && isOver && !isBlank(browser)) end()
        },
      }
      function end() {
        gBrowser.removeTabsProgressListener(listener)
        resolve()
      }
      if (${url === 'about:blank'}) return resolve()
      gBrowser.addTabsProgressListener(listener)
      // What never answers is waited for no longer.
      setTimeout(end, 5_000)
    })
    return NavigableManager.getIdForBrowser(tab.linkedBrowser)`)
}
