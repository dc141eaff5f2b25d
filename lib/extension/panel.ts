import type { Decision, PageKind } from '../conflict/decide.ts'
import type { PanelState } from '../conflict/panel-state.ts'
import { presenceOf } from '../conflict/presence.ts'
import { type Way, waysOut } from '../conflict/ways-out.ts'
import { type Link, parseLink } from '../sites/link.ts'
import { readAbilities } from './abilities.ts'
import { bringDrawn } from './bring-drawn.ts'
import { helperStateOf } from './helper.ts'
import { judgeOpenPage } from './judge.ts'
import { knowledge } from './memory.ts'
import { noticeOf } from './notice.ts'
import { pauseEnd } from './pause.ts'
import { pendingFor } from './pending.ts'
import { sendMessage } from './protocol.ts'
import { signOutWait, visits } from './session.ts'
import { waitingLink } from './sign-out.ts'

/** What the panel of a tab shows now, or null for nothing. */
export async function panelStateOf(tabId: number, now: number): Promise<PanelState | null> {
  const visit = (await visits.read()).find((one) => one.tabId === tabId)
  const parsed = visit && parseLink(visit.href)
  if (!visit || !parsed?.ok || (await pauseEnd(now))) return null
  const notice = await noticeOf(tabId, visit.href)
  if (notice) return notice
  const story = await signOutStory(now)
  if (story && !(visit.closed && story.kind === 'waiting')) return story
  if (visit.own) return helperStateOf(visit.own, now)
  if (visit.closed) return null
  const decision = await judgeOpenPage(
    { tabId, link: parsed.link, fromOutside: visit.fromOutside, noted: visit },
    now,
  )
  return panelStateFor(decision, inviteOf(visit) ?? parsed.link, visit.unsure ?? false, now)
}

/** The invite that a tab is about: the page's own link, or the one that led to an error page with another address. */
export function inviteOf(visit: { href: string; page?: PageKind; invite?: string }): Link | undefined {
  const parsed = parseLink(visit.page?.endsWith('error') && visit.invite ? visit.invite : visit.href)
  return parsed.ok ? parsed.link : undefined
}

/** Shows, renews or takes away the panel of a tab; its code reaches the page only when there is something to show. */
export async function refreshPanel(tabId: number, now: number): Promise<void> {
  const state = await panelStateOf(tabId, now)
  // A panel that is there asks again; where none is, nobody answers, and that is fine.
  const isThere = await sendMessage('panelChanged', undefined, tabId).then(
    () => true,
    () => false,
  )
  if (!state || isThere) return
  await bringDrawn(tabId, '/panel.js')
}

/** The same for every tab that we know a page of: a pause hides their panels, its end brings them back. */
export async function refreshPanels(now: number): Promise<void> {
  const open = await visits.read()
  // A tab that was closed, or shows something else by now, is no matter.
  await Promise.allSettled(open.map(({ tabId }) => refreshPanel(tabId, now)))
}

/** The child's sign-out for a while: it is told on whatever page of the service the story goes on. */
async function signOutStory(now: number): Promise<PanelState | null> {
  const waiting = await waitingLink(now)
  if (waiting) {
    const { pending, step } = waiting
    const keptUntil = pending.at + pendingFor
    return step === 'waiting'
      ? { kind: 'waiting', keptUntil }
      : { kind: 'signed-out', host: pending.link.host, keptUntil }
  }
  return (await signOutWait.read())?.step === 'parent-done' ? { kind: 'reminder' } : null
}

async function panelStateFor(
  decision: Decision,
  link: Link,
  unsure: boolean,
  now: number,
): Promise<PanelState | null> {
  if (decision.kind === 'pass') return null
  if (decision.kind === 'ask' && !(unsure && decision.question === 'who-is-here'))
    return { kind: decision.question }
  if (decision.kind === 'panel' && decision.about === 'two-parents-error') return { kind: decision.about }
  const ways: Way[] = waysOut(decision, await readAbilities())
  if (decision.kind === 'panel' && decision.about === 'own-parent-error') {
    return { kind: decision.about, link: link.href, ways }
  }
  return { kind: 'invite', presence: presenceOf(await knowledge.read(), now), link: link.href, ways }
}
