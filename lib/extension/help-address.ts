import { browser } from 'wxt/browser'
import { currentLanguage } from './language.ts'
import { effectiveSettings } from './settings.ts'

/** Where help is: the school's help site, else the one that the person set, else the one inside the extension, in their language. */
export async function helpAddress(): Promise<string> {
  const [{ helpSite }, language] = await Promise.all([effectiveSettings(), currentLanguage()])
  // The root, because what is below `help/` is known only once the help site is built.
  return helpSite ?? `${browser.runtime.getURL('/')}help/${language === 'en' ? 'en/' : ''}index.html`
}

/** Opens it in a new tab; tells whether there was anything to open. */
export async function openHelp(address: string | undefined): Promise<boolean> {
  if (address === undefined) return false
  await browser.tabs.create({ url: address })
  return true
}
