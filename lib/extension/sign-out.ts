import type { Role } from '../conflict/presence.ts'
import { openProfile } from './leave.ts'
import { type PendingLink, pendingById, pendingFor } from './pending.ts'
import { signOutWait } from './session.ts'

/** How long we look out for the child's return after the invite was opened, in milliseconds. */
const returnWithin = 12 * 3_600_000

/** The child will sign out for a while: the link waits, the profile opens beside this tab. */
export async function startSignOut(pendingId: string, now: number): Promise<void> {
  await signOutWait.change(() => ({ pendingId, at: now, step: 'waiting' }))
  await openProfile()
}

/**
 * Moves the story on by what a page showed: out (nobody), the parent through (parent), the child back (student).
 * A child seen again before the invite was opened is still the child that has to sign out.
 */
export async function followSignOut(role: Role, now: number): Promise<void> {
  await signOutWait.change((wait) => {
    if (!wait) return wait
    if (now - wait.at > (isOpened(wait.step) ? returnWithin : pendingFor)) return null
    if (role === 'nobody' && wait.step === 'waiting') return { ...wait, step: 'signed-out' }
    if (role === 'student' && wait.step === 'signed-out') return { ...wait, step: 'waiting' }
    if (role === 'parent' && wait.step === 'opened') return { ...wait, step: 'parent-done' }
    if (role === 'student' && isOpened(wait.step)) return null
    return wait
  })
}

/** The invite was opened after the sign-out; from now on we remind the child to come back. */
export async function noteInviteOpened(now: number): Promise<void> {
  await signOutWait.change((wait) => wait && { ...wait, at: now, step: 'opened' })
}

/** The link that waits for the sign-out, and how far that is; undefined when nothing waits. */
export async function waitingLink(
  now: number,
): Promise<{ step: 'waiting' | 'signed-out'; pending: PendingLink } | undefined> {
  const wait = await signOutWait.read()
  if (!wait || (wait.step !== 'waiting' && wait.step !== 'signed-out')) return undefined
  const pending = await pendingById(wait.pendingId, now)
  return pending && { step: wait.step, pending }
}

function isOpened(step: string): boolean {
  return step === 'opened' || step === 'parent-done'
}
