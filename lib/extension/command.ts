import { type Browser, browser } from 'wxt/browser'
import { parseLink } from '../sites/link.ts'
import { contextOf } from './context.ts'
import { openGuard } from './guard-tab.ts'
import { judgeOpenPage } from './judge.ts'
import { inviteOf } from './panel.ts'
import { keepPending, newestPending, notePendingTaken } from './pending.ts'
import { openSendPage } from './send-page.ts'
import { recallVisit } from './visit-note.ts'

type Tab = Pick<Browser.tabs.Tab, 'id' | 'url' | 'incognito'> & { cookieStoreId?: string }

/**
 * Answers the keyboard: the ways out of the invite that this tab is about; on the pupil's profile, sending its invite;
 * else the ways out of the newest invite that waits; else the popup, which takes a link.
 */
export async function onCommand(name: string, tab: Tab | undefined, now: number): Promise<void> {
  if (name !== 'ways-out') return
  if (tab && (await showInviteOf(tab, now))) return
  const { pending } = await newestPending(now)
  await (pending ? openGuard(pending) : openPopup())
}

async function showInviteOf({ id: tabId, url, ...tab }: Tab, now: number): Promise<boolean> {
  const parsed = parseLink(url ?? '')
  if (!parsed.ok || tabId === undefined || contextOf(tab) !== 'ordinary') return false
  const visit = await recallVisit(tabId, parsed.link.href)
  const own = parseLink(visit?.own ?? '')
  const id = crypto.randomUUID()
  if (own.ok) {
    await keepPending(id, own.link, tabId, now)
    await notePendingTaken(id)
    await openSendPage(id)
    return true
  }
  const decision = await judgeOpenPage({ tabId, link: parsed.link, fromOutside: false, noted: visit }, now)
  if (decision.kind !== 'panel' || decision.about === 'two-parents-error') return false
  await keepPending(id, (visit && inviteOf(visit)) ?? parsed.link, tabId, now)
  await openGuard({ id, tabId: -1 })
  return true
}

async function openPopup(): Promise<void> {
  // Older browsers open it for a press of the button alone, others only in the window in front.
  const opening = async () => browser.action.openPopup()
  await opening().catch(() => browser.tabs.create({ url: browser.runtime.getURL('/popup.html') }))
}
