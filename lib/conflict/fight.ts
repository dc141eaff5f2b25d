/** That a tab came to the guard with a link; `at` in epoch milliseconds. */
export type GuardEntry = { tabId: number; href: string; at: number }

const within = 10_000
const mostReturns = 2

/** The entries with one more, and without those too old to tell of a fight. */
export function withEntry(entries: readonly GuardEntry[], entry: GuardEntry): GuardEntry[] {
  return [entry, ...entries.filter((one) => entry.at - one.at < within)]
}

/**
 * Whether another add-on fights the guard over a tab: the same link is back for the second time within ten seconds. Somebody
 * who opens a link twice comes back once; and whoever shows a hand at the guard (see `withoutTab`) starts anew.
 */
export function isFight(entries: readonly GuardEntry[], { tabId, href, at }: GuardEntry): boolean {
  const same = entries.filter((one) => one.tabId === tabId && one.href === href && at - one.at < within)
  return same.length > mostReturns
}

/** The entries without those of a tab: a person is there, who moved the mouse or pressed a key. */
export function withoutTab(entries: GuardEntry[], tabId: number): GuardEntry[] {
  return entries.some((one) => one.tabId === tabId) ? entries.filter((one) => one.tabId !== tabId) : entries
}
