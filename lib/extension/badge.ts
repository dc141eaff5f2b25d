import { browser } from 'wxt/browser'
import { findGuard } from './guard-tab.ts'
import { hasHostAccess } from './interception.ts'
import { untakenPending } from './pending.ts'
import { signOutWait } from './session.ts'

const attention = '#a3420a'

/**
 * Marks our button in the toolbar while something needs the person, and never else: access is missing, an invite waits
 * whose page was closed, the child may sign in again. Says when that may change by itself (epoch milliseconds).
 */
export async function refreshBadge(now: number): Promise<number | undefined> {
  const waiting = await untakenPending(now)
  const guards = await Promise.all(waiting.map(findGuard))
  const needsPerson =
    !(await hasHostAccess()) ||
    guards.some((guard) => guard === undefined) ||
    (await signOutWait.read())?.step === 'parent-done'
  await browser.action.setBadgeText({ text: needsPerson ? '!' : '' })
  await browser.action.setBadgeBackgroundColor({ color: attention })
  await browser.action.setTitle({ title: messageOf(needsPerson ? 'attention' : 'shortName') })
  return waiting.map(({ until }) => until).sort((one, other) => one - other)[0]
}

/** A sentence of the manifest's own words: in the browser's language, not in the one chosen for our pages. */
function messageOf(name: 'attention' | 'shortName'): string {
  return (browser.i18n as { getMessage(name: string): string }).getMessage(name)
}
