import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { newestPending } from './pending.ts'
import { remember } from './remembered.ts'

const alarm = 'update-waits'

/** An update of the extension is ready and waits: it would close our pages and take a stopped invite away. */
const updateWaits = remember('session:updateWaits', v.boolean(), false)

/**
 * Lets an update wait while an invite waits or a page of ours is open. Firefox leaves that to whoever listens; Chromium
 * updates by itself, and only while no page of the extension is open.
 */
export function holdUpdates(): void {
  if (!import.meta.env.FIREFOX) return
  browser.runtime.onUpdateAvailable.addListener(() => {
    void updateWaits.change(() => true).then(() => updateIfQuiet(Date.now()))
  })
}

/** Updates now if an update waits and nothing would be lost by it, else asks to be woken in a minute. */
export async function updateIfQuiet(now: number): Promise<void> {
  if (!import.meta.env.FIREFOX || !(await updateWaits.read())) return
  const { pending } = await newestPending(now)
  const isInUse = pending !== undefined || browser.extension.getViews({ type: 'tab' }).length > 0
  if (isInUse) await browser.alarms.create(alarm, { delayInMinutes: 1 })
  else browser.runtime.reload()
}
