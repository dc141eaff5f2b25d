import * as v from 'valibot'
import { browser } from 'wxt/browser'
import type { GuardState, StoppedInvite, WayFailure } from '../conflict/guard-state.ts'
import { presenceOf } from '../conflict/presence.ts'
import { type Abilities, waysOut } from '../conflict/ways-out.ts'
import { type Link, parseLink } from '../sites/link.ts'
import { hasPrivateWindows, readAbilities } from './abilities.ts'
import { contextOf } from './context.ts'
import { exempt } from './exempt.ts'
import { judge } from './judge.ts'
import { knowledge } from './memory.ts'
import { keepPending, pendingById, pendingFor } from './pending.ts'
import { waitingLink } from './sign-out.ts'

/**
 * What the guard found when it was entered: `pass` = this link must go on, here and now; `kept` resolves when the link
 * is in memory, which whatever takes it has to wait for.
 */
export type Arrival =
  | { kind: 'pass'; href: string }
  | { kind: 'show'; id: string; state: GuardState; kept?: Promise<void> }

/**
 * Enters the guard. A rule brings the link in the fragment: it is checked, moved into memory, and taken out of the
 * address at once, so that Back, Forward and Reload work and the address holds no secret. `replaceAddress` writes the
 * page's own query.
 */
export async function enterGuard(
  address: URL,
  replaceAddress: (query: string) => void,
  now: number,
): Promise<Arrival> {
  if (address.hash.length > 1) {
    const text = address.href.slice(address.href.indexOf('#') + 1)
    const id = crypto.randomUUID()
    replaceAddress(`?n=${id}`)
    const parsed = parseLink(text)
    return parsed.ok
      ? stopLink(id, parsed.link, now)
      : { kind: 'show', id, state: { kind: 'refused', refusal: parsed.refusal } }
  }
  const id = address.searchParams.get('n') ?? ''
  const failure = v.safeParse(failureSchema, address.searchParams.get('failure'))
  const state = await stateOf(id, now)
  return { kind: 'show', id, state: failure.success ? withFailure(state, failure.output) : state }
}

const failureSchema = v.picklist(['private-disabled', 'private-not-allowed', 'not-opened'])

/** A way was tried before the guard was opened: who asked for one is not asked back, but shown the others. */
function withFailure(state: GuardState, failure: WayFailure): GuardState {
  if (state.kind !== 'stop' && state.kind !== 'question') return state
  return state.kind === 'stop'
    ? { ...state, failure }
    : { ...state, kind: 'stop', presence: { kind: 'unknown' }, failure }
}

async function stopLink(id: string, link: Link, now: number): Promise<Arrival> {
  const [tab, surroundings] = await Promise.all([ownTab(), readSurroundings()])
  const decision = await judge(
    {
      link,
      context: contextOf(tab),
      stage: 'before-request',
      fromOutside: true,
      contested: false,
      tabId: tab.id,
    },
    now,
  )
  if (decision.kind === 'pass') {
    const [reason] = decision.reasons
    // A rule knows nothing of private windows and containers; such a tab is let alone for good.
    const isElsewhere = reason === 'private-window' || reason === 'container'
    // Somebody linked to this page with what is no invite: nothing is opened for a stranger.
    if (reason === 'no-invite' || reason === 'known-to-be-else') {
      return { kind: 'show', id, state: { kind: 'refused', refusal: 'not-an-invite' } }
    }
    await exempt(tab.id, isElsewhere ? undefined : link.href, now)
    return { kind: 'pass', href: link.href }
  }
  // Shown first, written beside: the heading does not wait for a write.
  const state = stateOfInvite(await stoppedInvite(link, surroundings, now))
  return { kind: 'show', id, state, kept: keepPending(id, link, tab.id, now) }
}

/** What the guard shows for a pending link: the ways out, a question when we doubt, the wait for a sign-out, or that it is gone. */
export async function stateOf(id: string, now: number): Promise<GuardState> {
  const pending = await pendingById(id, now)
  if (!pending) return { kind: 'gone' }
  const waiting = await waitingLink(now)
  if (waiting?.pending.id === id) {
    return {
      kind: 'waiting',
      host: pending.link.host,
      keptUntil: pending.at + pendingFor,
      signedOut: waiting.step === 'signed-out',
    }
  }
  return stateOfInvite(await stoppedInvite(pending.link, await readSurroundings(), now))
}

type Surroundings = { abilities: Abilities; privateWindowsOpen: boolean }

async function readSurroundings(): Promise<Surroundings> {
  const [abilities, privateWindowsOpen] = await Promise.all([readAbilities(), hasPrivateWindows()])
  return { abilities, privateWindowsOpen }
}

async function stoppedInvite(
  link: Link,
  { abilities, privateWindowsOpen }: Surroundings,
  now: number,
): Promise<StoppedInvite> {
  const presence = presenceOf(await knowledge.read(), now)
  return {
    host: link.host,
    link: link.href,
    presence,
    ways: waysOut({ kind: 'guard' }, abilities),
    privateWindowsOpen,
  }
}

function stateOfInvite(invite: StoppedInvite): GuardState {
  const isCertain = invite.presence.kind === 'known' && invite.presence.role === 'student'
  return { kind: isCertain ? 'stop' : 'question', ...invite }
}

/** The tab this page lives in. */
export async function ownTab(): Promise<{
  id: number
  incognito: boolean
  cookieStoreId?: string
  windowId?: number
}> {
  const tab = await browser.tabs.getCurrent()
  return { ...tab, id: tab?.id ?? -1, incognito: tab?.incognito ?? false }
}
