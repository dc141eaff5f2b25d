import * as v from 'valibot'
import { type Browser, browser } from 'wxt/browser'
import type { PanelState, PanelWays } from '../conflict/panel-state.ts'
import type { Way } from '../conflict/ways-out.ts'
import { type Link, parseLink } from '../sites/link.ts'
import { contextOf } from './context.ts'
import {
  answerRole,
  confirmInvite,
  dismissShape,
  forgetInvite,
  undoAnswer,
  undoForgotten,
} from './corrections.ts'
import { exempt } from './exempt.ts'
import { failureOf } from './failure-of.ts'
import { hideHelper } from './helper.ts'
import { currentLanguage } from './language.ts'
import { openInContainer, openPrivately, openProfile } from './leave.ts'
import { dropNotice, noticeOf, notify } from './notice.ts'
import { type PanelAction, panelActionSchema } from './page-message.ts'
import { inviteOf, panelStateOf } from './panel.ts'
import { keepPending } from './pending.ts'
import type { PanelView } from './protocol.ts'
import { openCardPage } from './send-page.ts'
import { signOutWait, visits } from './session.ts'
import { noteInviteOpened, startSignOut, waitingLink } from './sign-out.ts'
import { onAddress } from './visit.ts'
import { recallVisit } from './visit-note.ts'

type Sender = Browser.runtime.MessageSender
/** A tab, the address of its page, and the invite that the page is about. */
type Place = { tab: Browser.tabs.Tab; tabId: number; href: string; link: Link }

/** Does what a person pressed in a tab's panel, on that tab's own link, and answers what the panel shows next. */
export async function onPanelAct(action: unknown, sender: Sender, now: number): Promise<PanelView | null> {
  const parsed = v.safeParse(panelActionSchema, action)
  const place = await placeOf(sender)
  if (!parsed.success || !place) return null
  const failure = await act(parsed.output, place, now)
  const state = await panelStateOf(place.tabId, now)
  return viewOf(failure && state && 'ways' in state ? { ...state, failure } : state)
}

/** Answers the panel's question what to show. */
export async function onPanelView(sender: Sender, now: number): Promise<PanelView | null> {
  const place = await placeOf(sender)
  return place ? viewOf(await panelStateOf(place.tabId, now)) : null
}

async function viewOf(state: PanelState | null): Promise<PanelView | null> {
  return state && { state, language: await currentLanguage() }
}

async function placeOf({ tab, frameId, url }: Sender): Promise<Place | undefined> {
  const parsed = parseLink(tab?.url ?? url ?? '')
  if (!tab || tab.id === undefined || frameId !== 0 || contextOf(tab) !== 'ordinary' || !parsed.ok)
    return undefined
  const visit = await recallVisit(tab.id, parsed.link.href)
  return { tab, tabId: tab.id, href: parsed.link.href, link: (visit && inviteOf(visit)) ?? parsed.link }
}

async function act(
  action: PanelAction,
  place: Place,
  now: number,
): Promise<PanelWays['failure'] | undefined> {
  const { tabId, href } = place
  if (action.kind === 'take') return take(action.way, place, now)
  if (action.kind === 'open-profile') await openProfile()
  else if (action.kind === 'open-invite') await openWaitingInvite(tabId, now)
  else if (action.kind === 'close') await close(place)
  else if (action.kind === 'hide-helper') await hideHelper(tabId, now)
  else if (action.kind === 'open-card') await openCardPage()
  else if (action.kind === 'undo') await undo(place, now)
  else if (action.kind === 'invite-answer') await answerInvite(action.isInvite, place, now)
  else if (action.answer === 'unsure') await changeVisit(tabId, { unsure: true })
  else {
    await answerRole(action.answer, now)
    // A child's answer goes on to the ways out at once; every other one ends the matter, and says so.
    if (action.answer !== 'student') await notify(tabId, href, { kind: 'answered', answer: action.answer })
  }
  return undefined
}

async function take(
  way: Way['kind'],
  { tab, tabId, href, link }: Place,
  now: number,
): Promise<PanelWays['failure'] | undefined> {
  if (way === 'private-window' || way === 'container') {
    const departure = await (way === 'container'
      ? openInContainer(link, now, tab.windowId)
      : openPrivately(link, now))
    if (departure.kind === 'left') await notify(tabId, href, { kind: 'opened', by: way })
    return failureOf(departure)
  }
  if (way === 'sign-out') {
    const id = crypto.randomUUID()
    await keepPending(id, link, tabId, now)
    await startSignOut(id, now)
  } else if (way === 'not-the-child') {
    await exempt(tabId, link.href, now)
  } else if (way === 'not-an-invite') {
    await forgetInvite(link, now)
    await notify(tabId, href, { kind: 'answered', answer: 'not-an-invite' })
  }
  return undefined
}

async function answerInvite(
  isInvite: boolean,
  { tab, tabId, href, link }: Place,
  now: number,
): Promise<void> {
  if (isInvite) {
    await confirmInvite(link, now)
    await onAddress(tab, now)
  } else {
    await dismissShape(link, now)
    await notify(tabId, href, { kind: 'answered', answer: 'not-an-invite' })
  }
}

async function openWaitingInvite(tabId: number, now: number): Promise<void> {
  const waiting = await waitingLink(now)
  if (!waiting) return
  await noteInviteOpened(now)
  // The person says that the child is out; should that be wrong, the page's own panel says it again.
  await exempt(tabId, waiting.pending.link.href, now)
  await browser.tabs.update(tabId, { url: waiting.pending.link.href })
}

async function undo({ tabId, href, link }: Place, now: number): Promise<void> {
  const notice = await noticeOf(tabId, href)
  await dropNotice(tabId)
  if (notice?.kind !== 'answered') return
  if (notice.answer === 'not-an-invite') await undoForgotten(link, now)
  else await undoAnswer(now)
}

async function close({ tabId, href }: Place): Promise<void> {
  if (await noticeOf(tabId, href)) return dropNotice(tabId)
  const wait = await signOutWait.read()
  if (wait?.step === 'parent-done') await signOutWait.forget()
  else await changeVisit(tabId, { closed: true })
}

async function changeVisit(tabId: number, change: { closed?: true; unsure?: true }): Promise<void> {
  await visits.change((all) => all.map((one) => (one.tabId === tabId ? { ...one, ...change } : one)))
}
