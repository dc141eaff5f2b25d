import { browser } from 'wxt/browser'
import type { BrowserContext } from '../conflict/decide.ts'
import { presenceOf } from '../conflict/presence.ts'
import type { Report } from '../desk/report.ts'
import { reportLine } from '../desk/report-line.ts'
import { readAbilities } from './abilities.ts'
import { copyText } from './copy-text.ts'
import { hasHostAccess } from './interception.ts'
import { knowledge, shapes } from './memory.ts'
import { pauseEnd } from './pause.ts'
import { newestPending, untakenPending } from './pending.ts'
import { madeHere, signOutWait } from './session.ts'
import { configuredShapes, effectiveSettings } from './settings.ts'
import { triedWay } from './tried-way.ts'

/**
 * What support needs to know of this Mostik and this browser, as one line of closed words: no link, name, number or text
 * of a page is read into it. A help site that the settings name gets the line in a link of its desk, too.
 */
export async function supportReport(at: Report['at'], context: BrowserContext, now: number): Promise<string> {
  const [abilities, known, { learned }, configured, hasHosts, own, tried, wait, { pending, lost }, untaken] =
    await Promise.all([
      readAbilities(),
      knowledge.read(),
      shapes.read(),
      configuredShapes(),
      hasHostAccess(),
      madeHere.read(),
      triedWay.read(),
      signOutWait.read(),
      newestPending(now),
      untakenPending(now),
    ])
  const { pauseForbidden, helpSite } = await effectiveSettings()
  const presence = presenceOf(known, now)
  const yes = (is: unknown) => (is ? 'yes' : 'no')
  const line = reportLine({
    v: browser.runtime.getManifest().version,
    n: majorOf(navigator.userAgent),
    b: abilities.browser,
    os: systemOf(navigator.userAgent),
    at,
    in: context,
    host: hasHosts ? 'granted' : 'missing',
    pw: abilities.privateWindow,
    box: yes(abilities.containers),
    who: presence.kind === 'unknown' ? 'unknown' : presence.role,
    by: presence.kind === 'known' ? presence.by : 'nothing',
    sure: presence.kind === 'doubtful' ? presence.why : yes(presence.kind === 'known'),
    own: yes(own[0]),
    seen: yes(learned[0]),
    set: yes(configured[0]),
    link: untaken[0] ? 'waiting' : pending ? 'taken' : lost ? 'lost' : 'none',
    way: wait ? 'sign-out' : (tried?.way ?? 'none'),
    end: wait?.step ?? tried?.end ?? 'none',
    pause: pauseForbidden ? 'forbidden' : (await pauseEnd(now)) ? 'on' : 'off',
  })
  return helpSite ? `${line}\n${helpSite}desk.html#report=${line}` : line
}

// The last name is the browser's own: those of its family stand before it.
const majorOf = (userAgent: string) =>
  [...userAgent.matchAll(/(?:Firefox|YaBrowser|EdgA?|OPR|Chrome)\/(\d+)/g)].at(-1)?.[1] ?? ''

// Android says Linux, too.
const systemOf = (userAgent: string) =>
  (['android', 'windows', 'mac', 'linux'] as const).find((name) => userAgent.toLowerCase().includes(name)) ??
  'other'

/** Copies the report; tells whether that worked. */
export async function copyReport(...given: Parameters<typeof supportReport>): Promise<boolean> {
  return copyText(await supportReport(...given))
}
