import type { Role } from '../sites/markers.ts'

export type { Role } from '../sites/markers.ts'

/** A role read off a page of the service: since when (first sight in a row) and when last seen, in epoch milliseconds. */
export type Sighting = { role: Role; marker: string; since: number; at: number }

/** What a person says of who signs in here; `several` = now one, now another: better ask each time. */
export type AnsweredRole = Role | 'several'

/** Who the person told us it is, in epoch milliseconds. */
export type Answer = { role: AnsweredRole; at: number }

/** All that is known of who is signed in, in one browser context. */
export type Knowledge = { sighting?: Sighting; answer?: Answer; doubtedAt?: number }

/** Who is signed in now, as far as we may claim. `doubtful` is worth a question, `unknown` claims nothing. */
export type Presence =
  | { kind: 'known'; role: Role; since: number; at: number; by: 'page' | 'answer' }
  | {
      kind: 'doubtful'
      role: Role
      since: number
      at: number
      why: 'old' | 'identity-visit' | 'answer-expired' | 'several'
    }
  | { kind: 'unknown' }

const hour = 3_600_000
/** How long evidence is believed without asking, and how long it is kept at all (product rules). */
export const ages = { fresh: 12 * hour, answer: 12 * hour, kept: 30 * 24 * hour } as const

/** Judges knowledge at the moment `now` (epoch milliseconds): the latest word counts, and every word ages. */
export function presenceOf(knowledge: Knowledge, now: number): Presence {
  const { sighting, answer } = knowledge
  const doubtedAt = knowledge.doubtedAt ?? Number.NEGATIVE_INFINITY
  if (answer && answer.at >= (sighting?.at ?? 0) && answer.at > doubtedAt && now - answer.at < ages.answer) {
    const when = { since: answer.at, at: answer.at }
    return answer.role === 'several'
      ? { kind: 'doubtful', role: 'student', ...when, why: 'several' }
      : { kind: 'known', role: answer.role, ...when, by: 'answer' }
  }
  if (!sighting || now - sighting.at >= ages.kept) return { kind: 'unknown' }
  const { role, since, at } = sighting
  if (doubtedAt >= at) return { kind: 'doubtful', role, since, at, why: 'identity-visit' }
  if (answer && answer.at >= at) return { kind: 'doubtful', role, since, at, why: 'answer-expired' }
  if (now - at >= ages.fresh) return { kind: 'doubtful', role, since, at, why: 'old' }
  return { kind: 'known', role, since, at, by: 'page' }
}

/** Adds what a page showed at `now`. The same role seen again keeps its `since`; fresh evidence ends every doubt. */
export function withSighting(knowledge: Knowledge, role: Role, marker: string, now: number): Knowledge {
  const before = knowledge.sighting
  const since = before?.role === role ? before.since : now
  const contradicts = knowledge.answer && knowledge.answer.role !== role
  return {
    sighting: { role, marker, since, at: now },
    ...(knowledge.answer && !contradicts ? { answer: knowledge.answer } : {}),
  }
}

/** Adds the person's own word. */
export function withAnswer(knowledge: Knowledge, role: AnsweredRole, now: number): Knowledge {
  return { ...knowledge, answer: { role, at: now } }
}

/** Takes the person's word back; what pages showed remains. */
export function withoutAnswer(knowledge: Knowledge): Knowledge {
  const { answer: _, ...rest } = knowledge
  return rest
}

/** Notes that somebody came back from a sign-in page at `at`: whoever was seen before may have left. Later words stand. */
export function withDoubt(knowledge: Knowledge, at: number): Knowledge {
  const latest = Math.max(knowledge.doubtedAt ?? 0, knowledge.sighting?.at ?? 0, knowledge.answer?.at ?? 0)
  return at <= latest && latest > 0 ? knowledge : { ...knowledge, doubtedAt: at }
}

/** The next moment (epoch milliseconds) at which `presenceOf` may answer differently without any event, if there is one. */
export function nextChange(knowledge: Knowledge, now: number): number | undefined {
  const { sighting, answer } = knowledge
  const moments = [
    answer && answer.at + ages.answer,
    sighting && sighting.at + ages.fresh,
    sighting && sighting.at + ages.kept,
  ]
  return moments
    .filter((moment): moment is number => moment !== undefined && moment > now)
    .sort((one, other) => one - other)[0]
}

/** Drops what is too old to count: the product keeps nothing of a person longer than that. */
export function withoutOld(knowledge: Knowledge, now: number): Knowledge {
  const { sighting, answer } = knowledge
  const isSightingOld = sighting !== undefined && now - sighting.at >= ages.kept
  const isAnswerOld = answer !== undefined && now - answer.at >= ages.kept
  if (!isSightingOld && !isAnswerOld) return knowledge
  return { ...(sighting && !isSightingOld && { sighting }), ...(answer && !isAnswerOld && { answer }) }
}
