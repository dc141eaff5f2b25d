import { type Browser, browser } from 'wxt/browser'
import { readOpenPages } from './visit.ts'
import { openWelcome } from './welcome-tab.ts'
import { noteVersion } from './whats-new.ts'

/** After an installation, or an update of us or of the browser: reads the pages that are open, and says hello once. */
export async function onInstalled(
  installed: Pick<Browser.runtime.InstalledDetails, 'reason' | 'previousVersion'>,
): Promise<void> {
  await Promise.all([
    readOpenPages(),
    noteVersion(installed),
    installed.reason === 'install' ? welcome() : undefined,
  ])
}

async function welcome(): Promise<void> {
  // A school installs for a whole class: nobody there asked for a page, and the school has told its pupils itself.
  if ((await browser.management.getSelf()).installType === 'admin') return
  await openWelcome()
}
