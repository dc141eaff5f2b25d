import type { Decision } from './decide.ts'

/** The browsers whose steps we can illustrate. */
export type BrowserName = 'chrome' | 'edge' | 'yandex' | 'opera' | 'firefox' | 'chromium'

/** What this browser lets us do now. */
export type Abilities = {
  browser: BrowserName
  /** `one-click` opens it; `not-allowed` = Firefox without the person's permission; `disabled` = policy, family rules. */
  privateWindow: 'one-click' | 'not-allowed' | 'disabled'
  /** Firefox containers exist and may be made. */
  containers: boolean
  /** The browser runs on a phone or tablet. */
  mobile: boolean
}

/** As much of a decision as the ways depend on. */
type DecisionKind =
  | Pick<Exclude<Decision, { kind: 'panel' }>, 'kind'>
  | Pick<Extract<Decision, { kind: 'panel' }>, 'kind' | 'about'>

/** A way to bring the same link to a place where it works. `readiness` says how much the person has to do. */
export type Way =
  | { kind: 'private-window'; readiness: 'one-click' | 'by-hand' }
  | { kind: 'container'; readiness: 'one-click' }
  | { kind: 'phone'; readiness: 'one-click' }
  | { kind: 'other-browser'; readiness: 'by-hand' }
  | { kind: 'sign-out'; readiness: 'by-hand' }
  | { kind: 'not-the-child'; readiness: 'one-click' }
  | { kind: 'not-an-invite'; readiness: 'one-click' }

/**
 * The ways out of a decision, best first: what works here with one click, then what needs hands, last the two
 * corrections ("this is not the child", "this is not an invite"). A page that shows the own-parent error needs no
 * corrections (it proved both), one that says "two parents already" has no way out.
 */
export function waysOut(decision: DecisionKind, abilities: Abilities): Way[] {
  if (decision.kind === 'pass' || (decision.kind === 'panel' && decision.about === 'two-parents-error'))
    return []
  const leaving = leavingWays(abilities)
  const isProven = decision.kind === 'panel' && decision.about === 'own-parent-error'
  return isProven ? leaving : [...leaving, ...corrections]
}

const corrections: Way[] = [
  { kind: 'not-the-child', readiness: 'one-click' },
  { kind: 'not-an-invite', readiness: 'one-click' },
]

function leavingWays(abilities: Abilities): Way[] {
  const privateWindow: Way[] =
    abilities.privateWindow === 'disabled'
      ? []
      : [
          {
            kind: 'private-window',
            readiness: abilities.privateWindow === 'one-click' ? 'one-click' : 'by-hand',
          },
        ]
  const container: Way[] = abilities.containers ? [{ kind: 'container', readiness: 'one-click' }] : []
  // A separate tab in one click beats a private window that needs a permission in the settings first.
  const first =
    abilities.privateWindow === 'one-click'
      ? [...privateWindow, ...container]
      : [...container, ...privateWindow]
  const phone: Way[] = abilities.mobile ? [] : [{ kind: 'phone', readiness: 'one-click' }]
  return [
    ...first,
    ...phone,
    { kind: 'other-browser', readiness: 'by-hand' },
    { kind: 'sign-out', readiness: 'by-hand' },
  ]
}
