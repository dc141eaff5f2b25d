import { browser } from 'wxt/browser'
import { presenceOf } from '../conflict/presence.ts'
import { writeReport } from '../desk/report.ts'
import { readAbilities } from './abilities.ts'
import { contextOf } from './context.ts'
import { hasHostAccess } from './interception.ts'
import { knowledge, shapes } from './memory.ts'
import { pauseEnd } from './pause.ts'
import { newestPending, untakenPending } from './pending.ts'
import { madeHere, signOutWait } from './session.ts'
import { configuredShapes, effectiveSettings } from './settings.ts'
import { triedWay } from './tried-way.ts'

/**
 * What support needs to know of this Mostik and this browser, as one line of closed words: no link, name, number or text
 * of a page is read into it. A school's help site that the settings name is told how to open it.
 */
export async function supportReport(at: 'popup' | 'guard', now: number): Promise<string> {
  const [
    abilities,
    known,
    { learned },
    configured,
    hasHosts,
    own,
    tried,
    wait,
    { pending, lost },
    untaken,
    until,
    settings,
    tab,
  ] = await Promise.all([
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
    pauseEnd(now),
    effectiveSettings(),
    currentTab(),
  ])
  const presence = presenceOf(known, now)
  const yes = (is: boolean) => (is ? 'yes' : 'no')
  const line = writeReport({
    v: browser.runtime.getManifest().version,
    n: /(?:Firefox|YaBrowser|EdgA?|OPR)\/(\d+)/.exec(navigator.userAgent)?.[1] ?? chromeVersion(),
    b: abilities.browser,
    os: systemOf(navigator.userAgent),
    at,
    in: tab ? contextOf(tab) : 'ordinary',
    host: hasHosts ? 'granted' : 'missing',
    pw: abilities.privateWindow,
    box: yes(abilities.containers),
    who: presence.kind === 'unknown' ? 'unknown' : presence.role,
    by: presence.kind === 'known' ? presence.by : 'nothing',
    sure: presence.kind === 'known' ? 'yes' : presence.kind === 'doubtful' ? presence.why : 'no',
    own: yes(own.length > 0),
    seen: yes(learned.length > 0),
    set: yes(configured.length > 0),
    link: pending
      ? untaken.some(({ id }) => id === pending.id)
        ? 'waiting'
        : 'taken'
      : lost
        ? 'lost'
        : 'none',
    way: tried?.way ?? 'none',
    end:
      tried?.way === 'sign-out' && wait
        ? wait.step === 'waiting'
          ? 'waiting'
          : 'signed-out'
        : (tried?.end ?? 'none'),
    pause: settings.pauseForbidden ? 'forbidden' : until === undefined ? 'off' : 'on',
  })
  return settings.helpSite ? `${line}\n${settings.helpSite}desk.html#report=${line}` : line
}

const chromeVersion = () => /Chrome\/(\d+)/.exec(navigator.userAgent)?.[1] ?? ''

function systemOf(userAgent: string): string {
  // Android says Linux, too.
  return ['android', 'windows', 'mac', 'linux'].find((name) => userAgent.toLowerCase().includes(name)) ?? ''
}

const currentTab = async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0]

/** Copies the report; tells whether that worked. */
export async function copyReport(at: 'popup' | 'guard', now: number): Promise<boolean> {
  return navigator.clipboard.writeText(await supportReport(at, now)).then(
    () => true,
    () => false,
  )
}
