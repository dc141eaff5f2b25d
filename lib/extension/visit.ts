import * as v from 'valibot'
import { type Browser, browser } from 'wxt/browser'
import type { Decision } from '../conflict/decide.ts'
import { purposeOf, schoolHostPatterns } from '../sites/hosts.ts'
import { type Link, parseLink } from '../sites/link.ts'
import { contextOf } from './context.ts'
import { divert, isContested } from './divert.ts'
import { noteOwnInvite } from './helper.ts'
import { syncInterception } from './interception.ts'
import { judge } from './judge.ts'
import { learnInvites, learnPresence } from './learn.ts'
import { type PageMessage, pageMessageSchema } from './page-message.ts'
import { refreshPanel } from './panel.ts'
import { followSignOut } from './sign-out.ts'
import { noteVisit, recallVisit } from './visit-note.ts'

/** Takes in what a content script says of its page, and does what the decision says. Foreign or broken words are dropped. */
export async function onPageRead(
  message: unknown,
  sender: Browser.runtime.MessageSender,
  now: number,
): Promise<void> {
  const { tab } = sender
  const parsed = v.safeParse(pageMessageSchema, message)
  if (!parsed.success || sender.frameId !== 0 || !tab?.id || contextOf(tab) !== 'ordinary') return
  const link = ownLink(parsed.output, sender)
  if (!link) return
  const { role, page, marker, shown } = parsed.output
  const entered = enteredFrom(parsed.output)
  const fromOutside = entered === 'outside'
  const seen = {
    link,
    shown,
    ...(entered === 'identity' && { cameFromIdentityAt: parsed.output.openedAt }),
    ...(role && { role }),
    ...(page && { page }),
    ...(marker && { marker }),
  }
  // Both begin at once: what two pages tell together, as to a background that just woke, must be taken in their order.
  await Promise.all([learnPresence(seen, now), role && followSignOut(role, now)])
  const before = await recallVisit(tab.id, link.href)
  const decision = await judge(
    {
      link,
      context: 'ordinary',
      stage: 'after-load',
      fromOutside,
      contested: await isContested(tab.id, now),
      tabId: tab.id,
      taught: before?.taught ?? false,
      ...(page && { page }),
    },
    now,
  )
  await noteVisit(tab.id, { href: link.href, fromOutside, ...(page && { page }) }, decision)
  await learnInvites(seen, now)
  await noteOwnInvite(tab.id, link.href, role === 'student' ? shown : [])
  await syncInterception(now)
  if (decision.kind === 'guard') await divert(tab.id, link, now)
  else await refreshPanel(tab.id, now)
}

/** Brings the reader's code into the page that asks for it; private windows and containers are not read. */
export async function bringReader({ tab, frameId }: Browser.runtime.MessageSender): Promise<void> {
  if (frameId !== 0 || tab?.id === undefined || contextOf(tab) !== 'ordinary') return
  await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/reader.js'] })
}

/** Looks at an address that a tab came to: the second line, for what no rule sees (cold start, service worker, pushState). */
export async function onAddress(tab: Browser.tabs.Tab, now: number): Promise<void> {
  const parsed = parseLink(tab.url ?? '')
  if (!parsed.ok || tab.id === undefined || contextOf(tab) !== 'ordinary') return
  const contested = await isContested(tab.id, now)
  const decision: Decision = await judge(
    {
      link: parsed.link,
      context: 'ordinary',
      stage: 'before-request',
      fromOutside: false,
      contested,
      tabId: tab.id,
    },
    now,
  )
  if (decision.kind === 'guard') await divert(tab.id, parsed.link, now)
}

/** Looks at every open tab of the service: after the browser's start some may have loaded before us. */
export async function onBrowserStart(now: number): Promise<void> {
  await syncInterception(now)
  const tabs = await browser.tabs.query({ url: schoolHostPatterns() })
  await Promise.all(tabs.map((tab) => onAddress(tab, now)))
}

function enteredFrom({ referrer, isStep }: PageMessage): 'outside' | 'inside' | 'identity' {
  if (isStep) return 'inside'
  const purpose = purposeOf(referrer)
  return purpose === 'identity' ? 'identity' : purpose === 'school' ? 'inside' : 'outside'
}

/** The address a content script claims, if it is of the page's own origin as the browser knows it. */
function ownLink({ href }: PageMessage, sender: Browser.runtime.MessageSender): Link | undefined {
  const parsed = parseLink(href)
  const known = parseLink(sender.url ?? '')
  return parsed.ok && known.ok && parsed.link.host === known.link.host ? parsed.link : undefined
}

/** Reads the pages that were open before the extension was installed or updated: browsers put no content script there. */
export async function readOpenPages(): Promise<void> {
  if (import.meta.env.FIREFOX) return
  const tabs = await browser.tabs.query({ url: schoolHostPatterns() })
  const reading = tabs.map(({ id }) =>
    id === undefined
      ? undefined
      : browser.scripting.executeScript({ target: { tabId: id }, files: ['/content-scripts/site.js'] }),
  )
  // A tab that shows the browser's own error page takes no script; the others must not suffer.
  await Promise.allSettled(reading)
}
