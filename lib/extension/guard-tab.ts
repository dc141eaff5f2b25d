import { type Browser, browser } from 'wxt/browser'
import type { WayFailure } from '../conflict/guard-state.ts'

/** A pending link, by its id and by the tab in which it was stopped. */
type Stopped = { id: string; tabId: number }

/**
 * The guard's address as tabs show it. Chromium's `getURL` gives another one for a page that the web may reach: it
 * changes with each browser session, and no tab ever shows it.
 */
export function guardAddress(): string {
  return `${browser.runtime.getURL('/')}guard.html`
}

/** The tab that shows the guard of a pending link, if it is still open. */
export async function findGuard({ id, tabId }: Stopped): Promise<Browser.tabs.Tab | undefined> {
  const page = guardAddress()
  const guards = (await browser.tabs.query({})).filter((tab) => tab.url?.startsWith(page))
  // The browser may tell us a little late that the page has written its own id into its address.
  return guards.find((tab) => tab.url === `${page}?n=${id}`) ?? guards.find((tab) => tab.id === tabId)
}

/** Shows the guard of a pending link: its tab if it is still open, else a new one. */
export async function openGuard(stopped: Stopped): Promise<void> {
  const open = await findGuard(stopped)
  if (open?.id === undefined) {
    await browser.tabs.create({ url: `${guardAddress()}?n=${stopped.id}` })
    return
  }
  await browser.tabs.update(open.id, { active: true })
  // Firefox on a phone has no windows.
  if (open.windowId !== undefined) await browser.windows?.update(open.windowId, { focused: true })
}

/** The tab in which a pending link may be opened: where it was stopped, or else a new one. */
export async function tabForGuard(stopped: Stopped): Promise<number> {
  const open = await findGuard(stopped)
  return open?.id ?? (await browser.tabs.create({ url: 'about:blank' })).id ?? -1
}

/** Shows the guard of a link that was kept for it, and says which way did not work. */
export async function openGuardAfter(failure: WayFailure, id: string): Promise<void> {
  await browser.tabs.create({ url: `${guardAddress()}?n=${id}&failure=${failure}` })
}

/** Lets the guard say why this address is no link that it opens. */
export async function openRefusal(address: string): Promise<void> {
  await browser.tabs.create({ url: `${guardAddress()}#${address}` })
}
