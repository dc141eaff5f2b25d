import { browser } from 'wxt/browser'
import { effectiveSettings } from './settings.ts'

/** Where help is: the school's help site, else the one that the person set; undefined while there is none. */
export async function helpAddress(): Promise<string | undefined> {
  return (await effectiveSettings()).helpSite ?? undefined
}

/** Opens it in a new tab; tells whether there was anything to open. */
export async function openHelp(address: string | undefined): Promise<boolean> {
  if (address === undefined) return false
  await browser.tabs.create({ url: address })
  return true
}
