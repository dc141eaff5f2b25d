import { browser } from 'wxt/browser'
import { type Link, parseLink } from '../sites/link.ts'
import { arrivals } from './session.ts'

const contestedWithin = 10_000

/** Whether we moved this tab to the guard a moment ago: if it is back already, another add-on fights us, and we stand aside. */
export async function isContested(tabId: number, now: number): Promise<boolean> {
  return (await arrivals.read()).some((one) => one.tabId === tabId && now - one.at < contestedWithin)
}

/** Moves a tab whose request has already gone to the guard, in place of its history entry, so that Back works. */
export async function divert(tabId: number, link: Link, now: number): Promise<void> {
  const tab = await browser.tabs.get(tabId)
  const there = parseLink(tab.url ?? '')
  if (!there.ok || there.link.href !== link.href) return
  let isFirst = false
  await arrivals.change((all) => {
    const recent = all.filter((one) => now - one.at < contestedWithin)
    isFirst = !recent.some((one) => one.tabId === tabId)
    return [{ tabId, at: now }, ...recent.filter((one) => one.tabId !== tabId)]
  })
  // The tab's address and its content script tell of the same visit; only one of them may move the tab.
  if (!isFirst) return
  const guard = `${browser.runtime.getURL('/guard.html')}#${link.href}`
  await browser.scripting
    .executeScript({
      target: { tabId },
      injectImmediately: true,
      func: (address: string) => location.replace(address),
      args: [guard],
    })
    // A page that takes no script (an error page of the browser, say) is left by a plain navigation.
    .catch(() => browser.tabs.update(tabId, { url: guard }))
}
