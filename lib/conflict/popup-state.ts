import type { InviteRefusal } from './guard-state.ts'
import type { Presence, Role } from './presence.ts'

/** A remembered word of the person that may be undone; `at` in epoch milliseconds. */
export type Remembered =
  | { kind: 'role'; role: Role; at: number }
  | { kind: 'not-an-invite'; host: string; at: number }

/** Everything that the popup shows, all at once. */
export type PopupState = {
  /** Whether we may work on the service's sites; with `missing` nothing else is claimed. */
  access: 'granted' | 'missing'
  /** Where the tab lives: in a private window or a container we do nothing. */
  context: 'ordinary' | 'private' | 'container'
  presence: Presence
  /** Readiness: we know what an invite looks like. */
  knowsInvite: boolean
  /** An invite is kept (until, epoch milliseconds). */
  pending?: { host: string; keptUntil: number }
  /** An invite was kept, but the browser was restarted or the extension was updated. */
  lost?: boolean
  remembered: readonly Remembered[]
  /** The child signed out for the parent's sake and may sign in again. */
  reminder?: boolean
  /** Why the last pasted text was refused. */
  pasteRefusal?: InviteRefusal
}
