import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { remember } from './remembered.ts'

/** When a person left the first steps to allow private windows (epoch milliseconds): that restarts us and closes the page. */
export const leftForSettings = remember('local:welcomeLeft', v.nullable(v.number()), null)

const mostAway = 10 * 60_000

/** Opens the first steps in a new tab. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
}

/** The page of the first steps is left while private windows are still to be allowed. */
export async function noteWelcomeLeft(now: number): Promise<void> {
  await leftForSettings.change(() => now)
}

/** The person is back on the page by themselves. */
export async function noteWelcomeSeen(): Promise<void> {
  if ((await leftForSettings.read()) !== null) await leftForSettings.forget()
}

/** Firefox restarts an add-on that was allowed in private windows, and closes its pages: the one left for that is shown again. */
export async function returnToWelcome(now: number): Promise<void> {
  if (!import.meta.env.FIREFOX) return
  const left = await leftForSettings.read()
  if (left === null || !(await browser.extension.isAllowedIncognitoAccess())) return
  await leftForSettings.forget()
  if (now - left < mostAway) await openWelcome()
}
