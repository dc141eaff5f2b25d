import type { PanelState } from '../conflict/panel-state.ts'
import { parseLink } from '../sites/link.ts'
import { recallLink } from './link-hash.ts'
import { hiddenHelpers, visits } from './session.ts'
import { effectiveSettings } from './settings.ts'

/** How long a pill that was put away stays away, in milliseconds: a day, or until the browser closes. */
const hiddenFor = 24 * 3_600_000

/**
 * Notes the invite that a tab's page shows on the pupil's profile, once it is known as made here: the pill is about it.
 * Several of them are somebody's list and count as none; a page that shows none any more ends it.
 */
export async function noteOwnInvite(tabId: number, href: string, shown: readonly string[]): Promise<void> {
  const own = await madeHereAlone(shown)
  const isNews = (one: Visit) => one.tabId === tabId && one.href === href && one.own !== own
  await visits.change((all) =>
    all.some(isNews) ? all.map((one) => (isNews(one) ? withOwn(one, own) : one)) : all,
  )
}

type Visit = Awaited<ReturnType<typeof visits.read>>[number]

function withOwn({ own: _, ...visit }: Visit, own: string | undefined): Visit {
  return { ...visit, ...(own && { own }) }
}

async function madeHereAlone([text, ...more]: readonly string[]): Promise<string | undefined> {
  const parsed = parseLink(text ?? '')
  if (!parsed.ok || more.length > 0) return undefined
  return (await recallLink(parsed.link)) === 'made-here' ? parsed.link.href : undefined
}

/** What the pill of the pupil's own invite shows, or null while it is put away. */
export async function helperStateOf(link: string, now: number): Promise<PanelState | null> {
  const hidden = await hiddenHelpers.read()
  if (hidden.some((one) => one.href === link && now - one.at < hiddenFor)) return null
  const { helpSite } = await effectiveSettings()
  return { kind: 'helper', link, ...(helpSite && { helpAddress: helpSite }) }
}

/** Puts the pill of a tab's invite away, in every tab, for a day at most. */
export async function hideHelper(tabId: number, now: number): Promise<void> {
  const href = (await visits.read()).find((one) => one.tabId === tabId)?.own
  if (href === undefined) return
  await hiddenHelpers.change((all) =>
    [{ href, at: now }, ...all.filter((one) => one.href !== href)].slice(0, 10),
  )
}
