import { type AddressRule, stops } from '../sites/address-rule.ts'
import { knownKindOf } from '../sites/known-links.ts'
import type { Link } from '../sites/link.ts'
import type { PageKind } from '../sites/markers.ts'
import { tokensOf } from '../sites/shape.ts'
import type { Presence } from './presence.ts'

/** Where a tab lives: only the ordinary context can be the child's, everything else is the way out itself. */
export type BrowserContext = 'ordinary' | 'private' | 'container'

export type { PageKind } from '../sites/markers.ts'

/** What we remember of links: the verdicts of shapes, and what is known of this very link. */
export type LinkMemory = {
  shapeRules: readonly AddressRule[]
  configuredRules: readonly AddressRule[]
  /** The student's profile showed this link in this browser. */
  madeHere: boolean
  /** The person said that this link is no invite for a parent. */
  dismissed: boolean
  /** The person said so of a link of this shape when we asked: we don't ask of the shape again. */
  shapeDismissed: boolean
  /** The person said that it is one. */
  confirmed: boolean
}

export type Visit = {
  link: Link
  context: BrowserContext
  /** Whether the request is still in our hands. */
  stage: 'before-request' | 'after-load'
  presence: Presence
  memory: LinkMemory
  page?: PageKind
  /** Opened from outside the service (typed, from a mail, a chat elsewhere). */
  fromOutside: boolean
  /** "Open here, once" was said of this link in this tab. */
  exempt: boolean
  /** The person paused us: nothing is stopped or said. */
  paused: boolean
  /** This tab met two guards within ten seconds: another add-on fights us. */
  contested: boolean
}

/** How we know that a link is an invite for a parent, strongest first (tiers 1–5 of the product's rules). */
export type InviteEvidence =
  | 'made-here'
  | 'learned-shape'
  | 'configured-shape'
  | 'page-says-so'
  | 'person-says-so'

export type Reason =
  | InviteEvidence
  | 'private-window'
  | 'container'
  | 'opened-once'
  | 'paused'
  | 'add-ons-fight'
  | 'known-to-be-else'
  | 'dismissed'
  | 'no-invite'
  | 'token-from-outside'
  | 'nobody-known'
  | 'not-a-student'
  | 'student'
  | 'student-in-doubt'
  | 'two-parents'

export type Decision =
  | { kind: 'pass'; reasons: Reason[] }
  /** Stop before the request. `certain: false` = the guard asks first who is here. */
  | { kind: 'guard'; certain: boolean; evidence: InviteEvidence; reasons: Reason[] }
  | {
      kind: 'panel'
      about: 'invite' | 'own-parent-error' | 'two-parents-error'
      certain: boolean
      reasons: Reason[]
    }
  | { kind: 'ask'; question: 'who-is-here' | 'is-this-an-invite'; reasons: Reason[] }

/** Decides what to do with one visit of a school host: a value with its reasons, nothing is done here. */
export function decide(visit: Visit): Decision {
  const { presence, page, context } = visit
  if (context !== 'ordinary')
    return { kind: 'pass', reasons: [context === 'private' ? 'private-window' : context] }
  if (visit.paused) return { kind: 'pass', reasons: [inviteEvidence(visit) ?? 'no-invite', 'paused'] }
  if (page === 'two-parents-error')
    return { kind: 'panel', about: page, certain: true, reasons: ['two-parents'] }
  // The service itself says that a student is signed in here: stronger than anything we knew.
  if (page === 'own-parent-error')
    return { kind: 'panel', about: page, certain: true, reasons: ['page-says-so', 'student'] }
  const silence = reasonForSilence(visit)
  if (silence) return { kind: 'pass', reasons: [silence] }
  const evidence = inviteEvidence(visit)
  if (!evidence) return withoutInvite(visit)
  if (presence.kind === 'unknown' || (presence.kind === 'doubtful' && presence.role !== 'student')) {
    return { kind: 'ask', question: 'who-is-here', reasons: [evidence, 'nobody-known'] }
  }
  if (presence.role !== 'student') return { kind: 'pass', reasons: [evidence, 'not-a-student'] }
  const certain = presence.kind === 'known'
  const reasons: Reason[] = [evidence, certain ? 'student' : 'student-in-doubt']
  if (visit.contested || (visit.stage === 'after-load' && evidence === 'page-says-so')) {
    return {
      kind: 'panel',
      about: 'invite',
      certain,
      reasons: visit.contested ? [...reasons, 'add-ons-fight'] : reasons,
    }
  }
  return { kind: 'guard', certain, evidence, reasons }
}

function reasonForSilence(visit: Visit): Reason | undefined {
  if (visit.exempt) return 'opened-once'
  if (visit.memory.dismissed) return 'dismissed'
  if (knownKindOf(visit.link) && !visit.memory.confirmed) return 'known-to-be-else'
  return undefined
}

/** The strongest evidence that a link is an invite for a parent, or undefined; the person's "no" and known other links outweigh all. */
export function inviteEvidence({
  link,
  memory,
  page,
}: Pick<Visit, 'link' | 'memory' | 'page'>): InviteEvidence | undefined {
  if (memory.dismissed || (knownKindOf(link) && !memory.confirmed)) return undefined
  if (memory.madeHere) return 'made-here'
  if (stops(memory.shapeRules, link.href)) return 'learned-shape'
  if (stops(memory.configuredRules, link.href)) return 'configured-shape'
  if (page === 'landing') return 'page-says-so'
  return memory.confirmed ? 'person-says-so' : undefined
}

function withoutInvite({ link, presence, fromOutside, stage, memory }: Visit): Decision {
  const worthAsking = presence.kind !== 'unknown' && presence.role === 'student'
  if (memory.shapeDismissed) return { kind: 'pass', reasons: ['dismissed'] }
  if (stage === 'after-load' && fromOutside && worthAsking && tokensOf(link).length === 1) {
    return { kind: 'ask', question: 'is-this-an-invite', reasons: ['token-from-outside', 'student'] }
  }
  return { kind: 'pass', reasons: ['no-invite'] }
}
