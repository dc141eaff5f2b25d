import { type Browser, browser } from 'wxt/browser'
import { presenceOf } from '../conflict/presence.ts'
import type { AddressRule } from '../sites/address-rule.ts'
import { schoolHostPatterns } from '../sites/hosts.ts'
import { ruleOfLink, rulesOfShapes } from '../sites/shape-rules.ts'
import { liveExemptions } from './exempt.ts'
import { knowledge, shapes } from './memory.ts'
import { pauseEnd } from './pause.ts'
import { madeHere } from './session.ts'
import { configuredShapes } from './settings.ts'

type Rule = Browser.declarativeNetRequest.Rule
type Area = 'Session' | 'Dynamic'

/**
 * Brings the browser's rules in step with what is known now (`now` in epoch milliseconds) and resolves when they are
 * in force: navigating before that would show the guard again.
 *
 * Chromium gets session rules, because the address of our page changes with each browser session. Firefox gets dynamic
 * ones for shapes, which catch a cold start; single links stay in session rules there, so that none is on disk.
 */
export async function syncInterception(now: number): Promise<void> {
  await navigator.locks.request('interception', async () => {
    const { shapeRules, linkRules } = await wantedRules(now)
    const exempt = (await liveExemptions(now)).map(exemptionRule)
    if (import.meta.env.FIREFOX) {
      await replaceRules('Dynamic', await redirects(shapeRules))
      await replaceRules('Session', [...(await redirects(linkRules)), ...exempt])
    } else {
      await replaceRules('Session', [...(await redirects([...shapeRules, ...linkRules])), ...exempt])
    }
  })
}

/** Whether the browser lets us see the school hosts at all (people can take that back anywhere). */
export function hasHostAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: schoolHostPatterns() })
}

/** Calls back after access was given or taken, wherever that was done. */
export function onAccessChange(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener)
  browser.permissions.onRemoved.addListener(listener)
}

async function wantedRules(now: number): Promise<{ shapeRules: AddressRule[]; linkRules: AddressRule[] }> {
  const presence = presenceOf(await knowledge.read(), now)
  const mayBeStudent = presence.kind !== 'unknown' && presence.role === 'student'
  if (!mayBeStudent || (await pauseEnd(now)) || !(await hasHostAccess()))
    return { shapeRules: [], linkRules: [] }
  const known = await shapes.read()
  const own = await madeHere.read()
  return {
    shapeRules: rulesOfShapes([...known.learned, ...(await configuredShapes())]),
    linkRules: own.map(ruleOfLink),
  }
}

/** A link that was written without the s says its secret before any answer: it is stopped by the same rule. */
function withPlainHttp(rules: AddressRule[]): AddressRule[] {
  return rules.flatMap((rule) => [rule, { ...rule, regex: rule.regex.replace('^https:', '^http:') }])
}

async function redirects(known: AddressRule[]): Promise<Rule[]> {
  const rules = withPlainHttp(known)
  const usable = await Promise.all(rules.map(isSupported))
  const page = browser.runtime.getURL('/guard.html')
  return rules
    .filter((_, index) => usable[index])
    .map(
      (rule, index): Rule => ({
        id: 1 + index,
        priority: rule.priority,
        action:
          rule.verdict === 'stop'
            ? { type: 'redirect', redirect: { regexSubstitution: `${page}#\\0` } }
            : { type: 'allow' },
        condition: {
          regexFilter: rule.regex,
          isUrlFilterCaseSensitive: true,
          resourceTypes: ['main_frame'],
          // A POST would lose its body on the way.
          requestMethods: ['get'],
        },
      }),
    )
}

/** What the browser's engine said of a regular expression; it never changes its mind, so asking once is enough. */
const supported = new Map<string, boolean>()

async function isSupported(rule: AddressRule): Promise<boolean> {
  const known = supported.get(rule.regex)
  if (known !== undefined) return known
  const asked = { regex: rule.regex, isCaseSensitive: true, requireCapturing: rule.verdict === 'stop' }
  const answer = (await browser.declarativeNetRequest.isRegexSupported(asked)).isSupported
  supported.set(rule.regex, answer)
  return answer
}

const firstExemption = 10_000
const abovePriority = 100

function exemptionRule({ tabId, href }: { tabId: number; href?: string }, index: number): Rule {
  return {
    id: firstExemption + index,
    priority: abovePriority,
    action: { type: 'allow' },
    condition: {
      tabIds: [tabId],
      resourceTypes: ['main_frame'],
      ...(href ? { regexFilter: ruleOfLink(href).regex, isUrlFilterCaseSensitive: true } : {}),
    },
  }
}

async function replaceRules(area: Area, addRules: Rule[]): Promise<void> {
  const { declarativeNetRequest: api } = browser
  const existing = await (area === 'Session' ? api.getSessionRules() : api.getDynamicRules())
  if (
    JSON.stringify(existing.map((rule) => essence(rule))) ===
    JSON.stringify(addRules.map((rule) => essence(rule)))
  )
    return
  const change = { removeRuleIds: existing.map((rule) => rule.id), addRules }
  await (area === 'Session' ? api.updateSessionRules(change) : api.updateDynamicRules(change))
}

/** What makes two rules the same; browsers add defaults of their own to what they give back. */
function essence(rule: Rule): unknown[] {
  const { id, priority, action, condition } = rule
  return [
    id,
    priority,
    action.type,
    action.redirect?.regexSubstitution,
    condition.regexFilter,
    condition.tabIds,
  ]
}
