import { createModel, signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import type { WayFailure } from '../conflict/guard-state.ts'
import type { PopupInvite } from '../conflict/popup-state.ts'
import { type Way, waysOut } from '../conflict/ways-out.ts'
import type { VerdictKind } from '../help/verdict.ts'
import { findLink } from '../sites/find-link.ts'
import { type Link, parseLink } from '../sites/link.ts'
import { readAbilities } from './abilities.ts'
import { confirmInvite } from './corrections.ts'
import { recallLink } from './link-hash.ts'
import { shapes } from './memory.ts'
import { keepPending, notePendingTaken } from './pending.ts'
import { copyInvite, type InviteAtHand, shownInvite, takeWay } from './popup-invite.ts'
import { openSendPage } from './send-page.ts'
import { configuredShapes } from './settings.ts'

/** What a pasted text is, and the ways out when it may be an invite for a parent. */
type Pasted = { verdict: VerdictKind; invite?: PopupInvite }

/** The link checker of the popup; `now` gives epoch milliseconds. What is pasted is neither opened nor kept until a way is taken. */
export const PasteModel = createModel((now: () => number) => {
  const pasted = signal<Pasted | undefined>(undefined)
  let atHand: InviteAtHand | undefined
  const show = async (verdict: VerdictKind, failure?: WayFailure) => {
    const invite = atHand && { ...(await shownInvite(atHand)), ...(failure && { failure }) }
    pasted.value = { verdict, ...(invite && { invite }) }
  }
  return {
    pasted,
    check: async (text: string) => {
      const { verdict, link } = await verdictOf(text)
      atHand = link && (await withWays(link))
      await show(verdict)
    },
    /** Takes a way with it, which says that it is an invite for a parent; tells whether that leads away from the popup. */
    take: async (way: Way) => {
      if (!atHand || !pasted.value) return false
      await confirmInvite(atHand.link, now())
      const { left, failure } = await takeWay(way, atHand, now())
      if (failure) await show(pasted.value.verdict, failure)
      return left
    },
    /** Opens the page that helps to send it to the parent; nobody has to be reminded of it then. */
    send: async () => {
      if (!atHand) return false
      const id = crypto.randomUUID()
      await confirmInvite(atHand.link, now())
      await keepPending(id, atHand.link, -1, now())
      await notePendingTaken(id)
      await openSendPage(id)
      return true
    },
    copyLink: async () => {
      if (!atHand) return false
      await confirmInvite(atHand.link, now())
      return copyInvite(atHand)
    },
  }
})

async function verdictOf(text: string): Promise<{ verdict: VerdictKind; link?: Link }> {
  // Only whoever pastes something waits for the checker.
  const [{ checkLink }, { learned }, configured] = await Promise.all([
    import('../help/check-link.ts'),
    shapes.read(),
    configuredShapes(),
  ])
  const verdict = checkLink(text, { shapes: [...learned, ...configured] })
  if (verdict.kind === 'parent-invite' || verdict.kind === 'some-invite')
    return { verdict: verdict.kind, link: verdict.link }
  const parsed = parseLink(findLink(text))
  const isOurs = parsed.ok && ['made-here', 'confirmed'].includes((await recallLink(parsed.link)) ?? '')
  return isOurs ? { verdict: 'parent-invite', link: parsed.link } : { verdict: verdict.kind }
}

async function withWays(link: Link): Promise<InviteAtHand> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  const ways = waysOut({ kind: 'guard' }, await readAbilities())
  return {
    link,
    // It is not open anywhere, so there is nothing to correct.
    ways: ways.filter(({ kind }) => kind !== 'not-the-child' && kind !== 'not-an-invite'),
    tabId: -1,
    ...(tab?.windowId !== undefined && { windowId: tab.windowId }),
  }
}
