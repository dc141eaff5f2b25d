import * as v from 'valibot'
import { type Link, parseLink } from '../sites/link.ts'
import { remember } from './remembered.ts'
import { pendingLinks } from './session.ts'

/** How long a stopped link waits for its way out, in milliseconds (product rule). */
export const pendingFor = 30 * 60_000

const mostPending = 10

/** When a link was last stopped: it tells a person after a restart, when the link itself is gone, to open it again. */
export const lastStop = remember('local:lastStop', v.nullable(v.number()), null)

export type PendingLink = { id: string; link: Link; at: number; tabId: number }

/** Keeps a stopped link in memory (never on disk) under an id for half an hour. */
export async function keepPending(id: string, link: Link, tabId: number, now: number): Promise<void> {
  await pendingLinks.change((all) =>
    [{ id, href: link.href, at: now, tabId }, ...all.filter((one) => isAlive(one, now))].slice(
      0,
      mostPending,
    ),
  )
  await lastStop.change(() => now)
}

/** The pending link with this id, or undefined when its time is over or the browser was restarted. */
export async function pendingById(id: string, now: number): Promise<PendingLink | undefined> {
  return (await alivePending(now)).find((one) => one.id === id)
}

/** The newest pending link; `lost` when one was stopped lately but memory was emptied since. */
export async function newestPending(now: number): Promise<{ pending?: PendingLink; lost: boolean }> {
  const [pending] = await alivePending(now)
  if (pending) return { pending, lost: false }
  const stopped = await lastStop.read()
  return { lost: stopped !== null && now - stopped < pendingFor }
}

/** The person took a way out with it: it stays for another try, without a reminder. */
export async function notePendingTaken(id: string): Promise<void> {
  await pendingLinks.change((all) => all.map((one) => (one.id === id ? { ...one, taken: true } : one)))
}

/** The pending links that nobody has taken a way out with, and when the first of them goes (epoch milliseconds). */
export async function untakenPending(now: number): Promise<{ id: string; tabId: number; until: number }[]> {
  const all = await pendingLinks.read()
  return all
    .filter((one) => !one.taken && isAlive(one, now))
    .map(({ id, tabId, at }) => ({ id, tabId, until: at + pendingFor }))
}

/** The link was opened here, or given up. */
export async function dropPending(id: string): Promise<void> {
  await pendingLinks.change((all) => all.filter((one) => one.id !== id))
  await lastStop.forget()
}

async function alivePending(now: number): Promise<PendingLink[]> {
  const all = await pendingLinks.read()
  return all.flatMap((one) => {
    const parsed = parseLink(one.href)
    return parsed.ok && isAlive(one, now)
      ? [{ id: one.id, link: parsed.link, at: one.at, tabId: one.tabId }]
      : []
  })
}

function isAlive(one: { at: number }, now: number): boolean {
  return now - one.at < pendingFor
}
