import { type Browser, browser } from 'wxt/browser'
import { inviteEvidence } from '../conflict/decide.ts'
import type { TabSight } from '../conflict/popup-state.ts'
import { parseLink } from '../sites/link.ts'
import { guardAddress } from './guard-tab.ts'
import { memoryOf } from './judge.ts'
import { profileAddress } from './session.ts'
import { recallVisit } from './visit-note.ts'

/** What a tab is, by its address and what its page told; the browser shows us no address of a page that we may not see. */
export async function tabSight({ id = -1, url }: Pick<Browser.tabs.Tab, 'id' | 'url'>): Promise<TabSight> {
  if (url?.startsWith(browser.runtime.getURL('/'))) {
    return url.startsWith(guardAddress()) ? 'guard' : 'own'
  }
  const parsed = parseLink(url ?? '')
  if (!parsed.ok) return 'unseen'
  const { link } = parsed
  const page = (await recallVisit(id, link.href))?.page
  if (page === 'own-parent-error' || page === 'two-parents-error') return page
  if (inviteEvidence({ link, memory: await memoryOf(link), ...(page && { page }) })) return 'invite'
  return link.href.split('#')[0] === (await profileAddress.read()) ? 'profile' : 'service'
}
