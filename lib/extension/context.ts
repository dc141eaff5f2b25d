import type { Browser as FirefoxBrowser } from 'webextension-polyfill'
import { type Browser, browser } from 'wxt/browser'
import type { BrowserContext } from '../conflict/decide.ts'

/** The same browser with what only Firefox has (containers, cookie stores of tabs); look before using it. */
export const firefox = browser as unknown as FirefoxBrowser

type TabWithStore = Pick<Browser.tabs.Tab, 'incognito'> & { cookieStoreId?: string }

/** The browser context of a tab. Chromium has no containers and never shows us private tabs. */
export function contextOf(tab: TabWithStore): BrowserContext {
  if (tab.incognito) return 'private'
  const store = tab.cookieStoreId
  return store === undefined || store === 'firefox-default' || store === '0' ? 'ordinary' : 'container'
}
