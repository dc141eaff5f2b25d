import { browser } from 'wxt/browser'
import type { Abilities } from '../conflict/ways-out.ts'
import { browserName } from './browser-name.ts'
import { firefox } from './context.ts'
import { isPhone } from './is-phone.ts'
import { privateWindowsDisabled } from './session.ts'

/** What this browser lets us do now: its name, private windows, containers, whether it runs on a phone. */
export async function readAbilities(): Promise<Abilities> {
  return {
    browser: browserName(navigator.userAgent),
    privateWindow: await privateWindowAbility(),
    containers: await hasContainers(),
    mobile: isPhone(navigator.userAgent),
  }
}

async function privateWindowAbility(): Promise<Abilities['privateWindow']> {
  if (!browser.windows?.create) return 'not-allowed'
  if (await privateWindowsDisabled.read()) return 'disabled'
  // Chromium opens a private window for any extension; Firefox only when the person allowed it in the add-on's settings.
  if (!import.meta.env.FIREFOX) return 'one-click'
  return (await browser.extension.isAllowedIncognitoAccess()) ? 'one-click' : 'not-allowed'
}

async function hasContainers(): Promise<boolean> {
  if (!import.meta.env.FIREFOX || !firefox.contextualIdentities) return false
  // Rejects where containers are switched off in the browser's settings.
  return firefox.contextualIdentities.query({}).then(
    () => true,
    () => false,
  )
}

/** Whether private windows are open now: they share one sign-in. Chromium never tells us. */
export async function hasPrivateWindows(): Promise<boolean> {
  if (!import.meta.env.FIREFOX || !browser.windows) return false
  return (await browser.windows.getAll()).some((window) => window.incognito)
}
