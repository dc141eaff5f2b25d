import { type Browser, browser } from 'wxt/browser'
import type { WayFailure } from '../conflict/guard-state.ts'
import type { PopupInvite } from '../conflict/popup-state.ts'
import { type Way, waysOut } from '../conflict/ways-out.ts'
import { type Link, parseLink } from '../sites/link.ts'
import { hasPrivateWindows, readAbilities } from './abilities.ts'
import { contextOf } from './context.ts'
import { copyText } from './copy-text.ts'
import { forgetInvite } from './corrections.ts'
import { exempt } from './exempt.ts'
import { failureOf } from './failure-of.ts'
import { tabForGuard } from './guard-tab.ts'
import { judgeOpenPage } from './judge.ts'
import { openInContainer, openPrivately } from './leave.ts'
import { dropPending, keepPending, newestPending, notePendingTaken, pendingFor } from './pending.ts'
import { startSignOut } from './sign-out.ts'
import { noteTried } from './tried-way.ts'
import { recallVisit } from './visit-note.ts'

/** The invite that the popup is about: the open tab's own, or else the newest that was stopped and waits. */
export type InviteAtHand = {
  link: Link
  ways: readonly Way[]
  tabId: number
  windowId?: number
  pending?: { id: string; tabId: number; keptUntil: number }
}

/** Finds it; `lost` when one was stopped lately and is not remembered any more. */
export async function inviteAtHand(
  tab: Browser.tabs.Tab | undefined,
  now: number,
): Promise<{ invite?: InviteAtHand; lost: boolean }> {
  const { pending, lost } = await newestPending(now)
  const windowId = tab?.windowId === undefined ? {} : { windowId: tab.windowId }
  const own = tab && (await inviteOfTab(tab, now))
  if (own) return { invite: { ...own, ...windowId }, lost }
  if (!pending) return { lost }
  const { id, link, tabId, at } = pending
  const ways = waysOut({ kind: 'guard' }, await readAbilities())
  return {
    invite: { link, ways, tabId, ...windowId, pending: { id, tabId, keptUntil: at + pendingFor } },
    lost,
  }
}

async function inviteOfTab(tab: Browser.tabs.Tab, now: number): Promise<InviteAtHand | undefined> {
  const parsed = parseLink(tab.url ?? '')
  if (!parsed.ok || tab.id === undefined || contextOf(tab) !== 'ordinary') return undefined
  const visit = await recallVisit(tab.id, parsed.link.href)
  const decision = await judgeOpenPage(
    { tabId: tab.id, link: parsed.link, fromOutside: false, noted: visit },
    now,
  )
  if (decision.kind !== 'panel' || decision.about === 'two-parents-error') return undefined
  const invite = decision.about === 'own-parent-error' ? parseLink(visit?.invite ?? '') : parsed
  return invite.ok
    ? { link: invite.link, ways: waysOut(decision, await readAbilities()), tabId: tab.id }
    : undefined
}

/** Takes a way out; `left` = the person looks at something else now, so the popup may close. */
export async function takeWay(
  way: Way,
  at: InviteAtHand,
  now: number,
): Promise<{ left: boolean; failure?: WayFailure }> {
  const { link, pending, windowId } = at
  await noteTried(way.kind)
  if (way.kind === 'private-window' || way.kind === 'container') {
    const departure = await (way.kind === 'container'
      ? openInContainer(link, now, windowId)
      : openPrivately(link, now))
    const failure = failureOf(departure)
    await noteTried(way.kind, failure ?? 'opened')
    if (failure) return { left: false, failure }
    await noteTaken(at)
    return { left: true }
  }
  if (way.kind === 'sign-out') {
    const id = pending?.id ?? crypto.randomUUID()
    if (!pending) await keepPending(id, link, at.tabId, now)
    await startSignOut(id, now)
    return { left: true }
  }
  if (way.kind === 'not-the-child' || way.kind === 'not-an-invite') return openHere(way.kind, at, now)
  await noteTaken(at)
  return { left: false }
}

/** Copies it; tells whether that worked. */
export async function copyInvite(at: InviteAtHand): Promise<boolean> {
  const isCopied = await copyText(at.link.href)
  if (isCopied) await noteTaken(at)
  return isCopied
}

/** What the popup shows of it. */
export async function shownInvite({ link, ways, pending }: InviteAtHand): Promise<PopupInvite> {
  return {
    host: link.host,
    link: link.href,
    ways,
    privateWindowsOpen: await hasPrivateWindows(),
    ...(pending && { keptUntil: pending.keptUntil }),
  }
}

/** A copied link or a QR code is a way out too: nobody has to be reminded of it. */
async function noteTaken({ pending }: InviteAtHand): Promise<void> {
  if (pending) await notePendingTaken(pending.id)
}

/** Opens it in this browser after all: where it was stopped if that tab is still there, else in a new one. */
async function openHere(
  way: 'not-the-child' | 'not-an-invite',
  { link, pending, tabId }: InviteAtHand,
  now: number,
): Promise<{ left: boolean }> {
  const target = pending ? await tabForGuard(pending) : tabId
  if (way === 'not-an-invite') await forgetInvite(link, now)
  else await exempt(target, link.href, now)
  if (!pending) return { left: false }
  await dropPending(pending.id)
  await browser.tabs.update(target, { url: link.href, active: true })
  return { left: true }
}
