import type { Tab } from './tab.ts'
import { until } from './wait.ts'

/** Waits for the newest tab whose URL fits, and for its page to be loaded. */
export async function tabAt(tabs: () => Promise<Tab[]>, wanted: string | RegExp): Promise<Tab> {
  const found = await newestAt(tabs, wanted)
  await found.settled()
  return found
}

/** Waits for the newest tab whose URL fits, loaded or not. */
export function newestAt(tabs: () => Promise<Tab[]>, wanted: string | RegExp): Promise<Tab> {
  const fits = (url: string) => (typeof wanted === 'string' ? url.includes(wanted) : wanted.test(url))
  async function newest(): Promise<Tab> {
    const seen = await Promise.all((await tabs()).map(async (tab) => ({ tab, url: await tab.url() })))
    const found = seen.filter(({ url }) => fits(url)).at(-1)
    if (!found) throw new Error(seen.map(({ url }) => url).join(' '))
    return found.tab
  }
  return until(newest, () => true, `Does any tab come to ${wanted}?`)
}
