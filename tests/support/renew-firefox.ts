import type { Bidi } from './firefox-bidi.ts'

/** Closes every tab but one blank one, private windows and containers too, and forgets what pages left in this browser. */
export async function forgetInFirefox(bidi: Bidi): Promise<void> {
  await bidi.inBrowser(`
    const { ContextualIdentityService } = ChromeUtils.importESModule('resource://gre/modules/ContextualIdentityService.sys.mjs')
    const [first, ...others] = BrowserWindowTracker.orderedWindows.filter((one) => !PrivateBrowsingUtils.isWindowPrivate(one))
    for (const one of [...others, ...BrowserWindowTracker.orderedWindows.filter((one) => PrivateBrowsingUtils.isWindowPrivate(one))]) one.close()
    const blank = first.gBrowser.addTab('about:blank', { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() })
    first.gBrowser.selectedTab = blank
    first.gBrowser.removeAllTabsBut(blank, { animate: false, skipWarnAboutClosingTabs: true })
    for (const { userContextId } of ContextualIdentityService.getPublicIdentities()) if (userContextId > 4) ContextualIdentityService.remove(userContextId)
    const { CLEAR_COOKIES, CLEAR_DOM_STORAGES, CLEAR_ALL_CACHES, CLEAR_HISTORY, CLEAR_PERMISSIONS } = Ci.nsIClearDataService
    const flags = CLEAR_COOKIES | CLEAR_DOM_STORAGES | CLEAR_ALL_CACHES | CLEAR_HISTORY | CLEAR_PERMISSIONS
    await new Promise((resolve) => Services.clearData.deleteData(flags, resolve))`)
}
