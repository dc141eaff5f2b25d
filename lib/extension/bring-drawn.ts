import { browser } from 'wxt/browser'
import { currentLanguage, wordsScript } from './language.ts'

/** Brings a script that draws into a tab's page, after what it needs there: the words, and what it draws with. */
export async function bringDrawn(tabId: number, script: '/panel.js'): Promise<void> {
  const files = [wordsScript(await currentLanguage()), '/drawing.js' as const, script]
  await browser.scripting.executeScript({ target: { tabId }, files })
}
