import type { Account, Link, ParentInvite } from './entities.ts'
import { get, list, type Reading, refuse } from './reading.ts'
import { accountIn, isStudent } from './signed-in.ts'
import { isToken } from './token.ts'

export type Invited = {
  invite: ParentInvite
  child: Account
  /** The adult who is signed in in this browser context. */
  adult?: Account
  /** When this adult has confirmed this child already. */
  link?: Link
}

/** How many parents a child may have (R5; source: the school's manual). */
const parentLimit = 2

/**
 * Lets a parent invite through, at every step from opening to confirming, or refuses it (R12, R4, R5).
 * Whoever is linked already passes even when the invite was revoked or the limit is reached: repeating is no error (R7).
 */
export function* invited(context: string, token: string): Reading<Invited> {
  if (!isToken(token)) return yield* refuse('invite-malformed')
  const invite = yield* get('parentInvites', token)
  const child = invite && (yield* get('accounts', invite.childId))
  if (!child) return yield* refuse('invite-unknown')
  const adult = yield* accountIn(context)
  if (adult && isStudent(adult)) {
    return yield* refuse(adult.id === child.id ? 'own-parent' : 'student-signed-in')
  }
  const links = yield* list('linksByChild', child.id)
  const link = links.find((one) => one.parentId === adult?.id)
  if (adult && link) return { invite, child, adult, link }
  if (invite.revokedAt !== undefined) return yield* refuse('invite-revoked')
  if (links.length >= parentLimit) return yield* refuse('parent-limit')
  return adult ? { invite, child, adult } : { invite, child }
}
