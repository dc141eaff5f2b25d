import type { Browser } from 'wxt/browser'
import { type GuardEntry, isFight, withEntry, withoutTab } from '../conflict/fight.ts'
import { parseLink } from '../sites/link.ts'
import { exempt, liveExemptions } from './exempt.ts'
import { guardAddress } from './guard-tab.ts'
import { guardEntries } from './session.ts'

/**
 * Counts how often a tab comes to the guard with a link. When another add-on brings the link back again and again, we stand
 * aside: it may open in this tab, where the panel says the same. Counted here and not in the guard, because a page that is
 * torn away may never run.
 */
export async function onGuardAddress(tab: Browser.tabs.Tab, now: number): Promise<void> {
  const href = linkAtGuard(tab.url ?? '')
  if (href === undefined || tab.id === undefined) return
  const entry: GuardEntry = { tabId: tab.id, href, at: now }
  const entries = await guardEntries.change((before) => withEntry(before, entry))
  if (!isFight(entries, entry)) return
  // Once is enough: a rule written again at each turn of the fight would only come later.
  const isAside = (await liveExemptions(now)).some((one) => one.tabId === tab.id && one.href === href)
  if (!isAside) await exempt(tab.id, href, now, { aside: true })
}

/** A person is at the guard of this tab: what brought it there is no fight. */
export async function noticePerson(tabId: number): Promise<void> {
  await guardEntries.change((before) => withoutTab(before, tabId))
}

function linkAtGuard(address: string): string | undefined {
  const guard = `${guardAddress()}#`
  const parsed = address.startsWith(guard) ? parseLink(address.slice(guard.length)) : undefined
  return parsed?.ok ? parsed.link.href : undefined
}
