import type { Bidi } from './firefox-bidi.ts'

/** Closes every tab but one blank one, private windows and containers too, and forgets what pages left in this browser. */
export async function forgetInFirefox(bidi: Bidi): Promise<void> {
  await bidi.inBrowser(`
    // Personal, Work, Banking, Shopping.
    const browsersOwn = 4
    const { ContextualIdentityService } = ChromeUtils.importESModule('resource://gre/modules/ContextualIdentityService.sys.mjs')
    for (const one of BrowserWindowTracker.orderedWindows) if (one !== window) one.close()
    const blank = gBrowser.addTrustedTab('about:blank')
    gBrowser.selectedTab = blank
    gBrowser.removeAllTabsBut(blank, { animate: false, skipWarnAboutClosingTabs: true })
    for (const one of ContextualIdentityService.getPublicIdentities()) {
      if (one.userContextId > browsersOwn) ContextualIdentityService.remove(one.userContextId)
    }
    const { CLEAR_COOKIES, CLEAR_DOM_STORAGES, CLEAR_ALL_CACHES, CLEAR_HISTORY, CLEAR_PERMISSIONS } = Ci.nsIClearDataService
    const flags = CLEAR_COOKIES | CLEAR_DOM_STORAGES | CLEAR_ALL_CACHES | CLEAR_HISTORY | CLEAR_PERMISSIONS
    await new Promise((resolve) => Services.clearData.deleteData(flags, resolve))`)
}
