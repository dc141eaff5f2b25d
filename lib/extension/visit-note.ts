import type { Decision, PageKind, Reason } from '../conflict/decide.ts'
import { visits } from './session.ts'

type VisitNote = { href: string; fromOutside: boolean; page?: PageKind }

/** What is remembered of the page with this address in this tab, if it is still the tab's page. */
export async function recallVisit(tabId: number, href: string) {
  return (await visits.read()).find((one) => one.tabId === tabId && one.href === href)
}

/** Remembers what is on a tab's page for its panel, and the invite it came by. */
export async function noteVisit(tabId: number, visit: VisitNote, decision: Decision): Promise<void> {
  const isInvite =
    decision.reasons.some((reason) => inviteReasons.has(reason)) && !visit.page?.endsWith('error')
  const taught = decision.kind !== 'guard' && decision.reasons.includes('page-says-so')
  await visits.change((all) => {
    const before = all.find((one) => one.tabId === tabId)
    const kept =
      before?.href === visit.href ? before : { tabId, ...(before?.invite && { invite: before.invite }) }
    const note = { ...kept, ...visit, ...(taught && { taught }), ...(isInvite && { invite: visit.href }) }
    return [note, ...all.filter((one) => one.tabId !== tabId)].slice(0, 100)
  })
}

const inviteReasons: ReadonlySet<Reason> = new Set([
  'made-here',
  'learned-shape',
  'configured-shape',
  'page-says-so',
  'person-says-so',
])
