import type { WayFailure, WhoAnswer } from './guard-state.ts'
import type { Presence } from './presence.ts'
import type { Way } from './ways-out.ts'

/** What was remembered after a question, and may be undone. */
export type PanelAnswer = WhoAnswer | 'is-an-invite' | 'not-an-invite'

/** The ways out as the panel needs them. */
export type PanelWays = {
  /** Only the QR code is made of it. */
  link: string
  ways: readonly Way[]
  privateWindowsOpen?: boolean
  failure?: WayFailure
}

/** Everything that the panel on a page of the service can show. */
export type PanelState =
  /** The page is an invite for a parent, opened where the child is signed in (or seems to be). */
  | ({ kind: 'invite'; presence: Presence } & PanelWays)
  /** The page shows the error "the child cannot be their own parent". */
  | ({ kind: 'own-parent-error' } & PanelWays)
  /** The page says that the child has two parents already. */
  | { kind: 'two-parents-error' }
  | { kind: 'who-is-here' }
  | { kind: 'is-this-an-invite' }
  | { kind: 'answered'; answer: PanelAnswer }
  /** A way was opened beside this tab. */
  | { kind: 'opened'; by: 'private-window' | 'container' }
  /** The link is kept (until, epoch milliseconds) while the child signs out. */
  | { kind: 'waiting'; keptUntil: number }
  /** The child has signed out: the kept invite may be opened. */
  | { kind: 'signed-out'; host: string; keptUntil: number }
  /** The parent is through: the child may sign in again. */
  | { kind: 'reminder' }
  /** The page is the pupil's profile and shows this invite, which the pupil may send; a pill until it is pressed. */
  | { kind: 'helper'; link: string; helpAddress?: string }
