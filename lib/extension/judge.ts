import { type Decision, decide, type LinkMemory, type PageKind, type Visit } from '../conflict/decide.ts'
import { presenceOf } from '../conflict/presence.ts'
import { stops } from '../sites/address-rule.ts'
import { type Link, parseLink } from '../sites/link.ts'
import { tokensOf } from '../sites/shape.ts'
import { rulesOfShapes } from '../sites/shape-rules.ts'
import { liveExemptions } from './exempt.ts'
import { recallLink } from './link-hash.ts'
import { knowledge, shapes } from './memory.ts'
import { pauseEnd } from './pause.ts'
import { configuredShapes } from './settings.ts'

/** Gathers what is known of a visit and decides it. */
export async function judge(
  visit: Pick<Visit, 'link' | 'context' | 'stage' | 'fromOutside' | 'contested'> & {
    page?: PageKind
    tabId: number
    taught?: boolean
  },
  now: number,
): Promise<Decision> {
  const { tabId, taught = false, ...rest } = visit
  const memory = await memoryOf(visit.link)
  const presence = presenceOf(await knowledge.read(), now)
  const exemptions = (await liveExemptions(now)).filter(
    (one) => one.tabId === tabId && covers(one.href, visit.link),
  )
  return decide({
    ...rest,
    presence,
    memory: { ...memory, ...(taught && { shapeRules: [], madeHere: false }) },
    exempt: exemptions.some((one) => !one.aside),
    contested: visit.contested || exemptions.some((one) => one.aside),
    paused: (await pauseEnd(now)) !== undefined,
  })
}

/** Decides about a page that is already open, by what was noted of it: nothing is stopped any more, only told. */
export function judgeOpenPage(
  open: {
    tabId: number
    link: Link
    fromOutside: boolean
    noted: { page?: PageKind; taught?: boolean } | undefined
  },
  now: number,
): Promise<Decision> {
  const { noted, ...rest } = open
  return judge(
    {
      ...rest,
      context: 'ordinary',
      stage: 'after-load',
      contested: true,
      taught: noted?.taught ?? false,
      ...(noted?.page && { page: noted.page }),
    },
    now,
  )
}

/** All that is remembered of links which bears on this one. */
export async function memoryOf(link: Link): Promise<LinkMemory> {
  const [known, configured, verdict] = await Promise.all([
    shapes.read(),
    configuredShapes(),
    recallLink(link),
  ])
  return {
    shapeRules: rulesOfShapes(known.learned),
    configuredRules: rulesOfShapes(configured),
    madeHere: verdict === 'made-here',
    confirmed: verdict === 'confirmed',
    dismissed: verdict === 'dismissed',
    shapeDismissed: stops(rulesOfShapes(known.dismissed), link.href),
  }
}

/** Whether "open here, once" of `href` also covers this address: the same link, or a later page with the same secret. */
function covers(href: string | undefined, link: Link): boolean {
  if (href === undefined || href === link.href) return true
  const parsed = parseLink(href)
  return parsed.ok && tokensOf(parsed.link).some((token) => link.href.includes(token))
}
