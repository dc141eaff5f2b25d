import { type Browser, browser } from 'wxt/browser'
import { browserWords } from '../i18n/browser-words.ts'
import { schoolHostPatterns } from '../sites/hosts.ts'
import { knownKindOf } from '../sites/known-links.ts'
import { parseLink } from '../sites/link.ts'
import { failureOf } from './failure-of.ts'
import { openGuardAfter, openRefusal } from './guard-tab.ts'
import { currentLanguage } from './language.ts'
import { openPrivately } from './leave.ts'
import { keepPending } from './pending.ts'

const openPrivatelyItem = 'open-privately'

/** Keeps our one line in the menu of links of the service, in the person's language; as often as one likes. */
export async function drawContextMenu(): Promise<void> {
  // Firefox on a phone has no such menu.
  const menus = browser.contextMenus
  if (!menus) return
  const { openPrivately: title } = browserWords[await currentLanguage()]
  const contexts: ['link'] = ['link']
  const line = { title, contexts, targetUrlPatterns: schoolHostPatterns() }
  await navigator.locks.request('context-menu', () =>
    // Browsers keep the menu while the background sleeps, and lose it when the extension is switched off and on.
    menus.update(openPrivatelyItem, line).catch(() => {
      menus.create({ id: openPrivatelyItem, ...line })
    }),
  )
}

/** Opens the chosen link in a private window. What cannot be opened there is told by the guard, with the other ways out. */
export async function onContextMenu(
  { menuItemId, linkUrl = '' }: Pick<Browser.contextMenus.OnClickData, 'menuItemId' | 'linkUrl'>,
  now: number,
): Promise<void> {
  if (menuItemId !== openPrivatelyItem) return
  const parsed = parseLink(linkUrl)
  if (!parsed.ok || knownKindOf(parsed.link)) return openRefusal(linkUrl)
  const failure = failureOf(await openPrivately(parsed.link, now))
  if (!failure) return
  const id = crypto.randomUUID()
  await keepPending(id, parsed.link, -1, now)
  await openGuardAfter(failure, id)
}
