import type { PageKind } from '../conflict/decide.ts'
import { type Knowledge, presenceOf, type Role, withDoubt, withSighting } from '../conflict/presence.ts'
import { knownKindOf } from '../sites/known-links.ts'
import { type Link, parseLink } from '../sites/link.ts'
import { addShape, learnShape, type Shape, skeletonOf } from '../sites/shape.ts'
import { recallLink, rememberLink } from './link-hash.ts'
import { knowledge, shapes } from './memory.ts'
import { madeHere, profileAddress } from './session.ts'

/** What a page of the service told of itself, already parsed; `cameFromIdentityAt` = opened from a sign-in page, epoch milliseconds. */
export type Seen = {
  link: Link
  role?: Role
  marker?: string
  page?: PageKind
  shown: string[]
  cameFromIdentityAt?: number
}

/** How old a sighting may grow before the same sight is written again, in milliseconds. */
const rewriteAfter = 60_000

const mostOwnLinks = 10

/** Takes in who is signed in, as a page in the ordinary context showed it. */
export async function learnPresence(seen: Omit<Seen, 'shown'>, now: number): Promise<void> {
  const { role, marker = '', cameFromIdentityAt } = seen
  await knowledge.change((before) => {
    const doubted =
      cameFromIdentityAt === undefined ? before : withDoubt(before, Math.min(cameFromIdentityAt, now))
    if (!role || isNoNews(doubted, role, marker, now)) return doubted
    // A bare «Войти» may stand on any page for everybody: it does not outvote somebody who was seen, it only makes us ask.
    const isWeak =
      marker === 'sign-in-word' &&
      presenceOf(doubted, now).kind !== 'unknown' &&
      doubted.sighting?.role !== 'nobody'
    return isWeak ? withDoubt(doubted, now) : withSighting(doubted, role, marker, now)
  })
  if (role === 'student' && seen.page === undefined) await rememberProfile(seen.link)
}

/** Whether the same was seen a moment ago and nothing was said or doubted since. */
function isNoNews(
  { sighting, answer, doubtedAt = Number.NEGATIVE_INFINITY }: Knowledge,
  role: Role,
  marker: string,
  now: number,
): boolean {
  if (sighting?.role !== role || sighting.marker !== marker || now - sighting.at >= rewriteAfter) return false
  return doubtedAt < sighting.at && (answer === undefined || answer.role === role)
}

/** Takes in what a page in the ordinary context showed of invites: the student's own link, and what invites look like. */
export async function learnInvites(seen: Pick<Seen, 'link' | 'page' | 'shown'>, now: number): Promise<void> {
  for (const text of seen.shown) await learnInvite(text, now)
  const saysInvite = seen.page === 'landing' || seen.page === 'own-parent-error'
  // "This is not an invite" is the person's word on a link; what its page says later does not outvote it.
  if (saysInvite && (await recallLink(seen.link)) !== 'dismissed') await learnShapeOf(seen.link, now)
}

async function rememberProfile({ href }: Link): Promise<void> {
  const address = href.split('#')[0] ?? href
  await profileAddress.change((before) => (before === address ? before : address))
}

/** A link that the student's profile shows: it is kept as made here, and teaches its shape if it can. */
async function learnInvite(text: string, now: number): Promise<void> {
  const parsed = parseLink(text)
  if (!parsed.ok || knownKindOf(parsed.link)) return
  const { link } = parsed
  const learned = learnShape(link)
  if (!learned.ok && learned.refusal === 'names-a-person') return
  if ((await recallLink(link)) === 'dismissed') return
  await rememberLink(link, 'made-here', now)
  await madeHere.change((own) =>
    own[0] === link.href
      ? own
      : [link.href, ...own.filter((href) => href !== link.href)].slice(0, mostOwnLinks),
  )
  if (learned.ok) await keepShape(learned.shape, now)
}

/** Learns the shape of a link that is surely an invite; a link that can teach nothing changes nothing. */
export async function learnShapeOf(link: Link, now: number): Promise<void> {
  const learned = learnShape(link)
  if (learned.ok) await keepShape(learned.shape, now)
}

async function keepShape(shape: Shape, now: number): Promise<void> {
  await shapes.change((before) => {
    const learned = addShape(before.learned, { ...shape, since: now })
    const dismissed = before.dismissed.filter((other) => skeletonOf(other) !== skeletonOf(shape))
    const same =
      JSON.stringify(learned) === JSON.stringify(before.learned) &&
      dismissed.length === before.dismissed.length
    return same ? before : { ...before, learned: learned.slice(-mostShapes), dismissed }
  })
}

/** More shapes than a service has, few enough for a browser's 1,000 rules. */
const mostShapes = 20
