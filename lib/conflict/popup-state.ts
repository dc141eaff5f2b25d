import type { WayFailure } from './guard-state.ts'
import type { AnsweredRole, Presence } from './presence.ts'
import type { Way } from './ways-out.ts'

/** A word of the person that may be taken back; `at` in epoch milliseconds, `id` names it to whoever undoes it. */
export type Remembered =
  | { kind: 'role'; role: AnsweredRole; at: number }
  | { kind: 'link'; isInvite: boolean; host: string; at: number; id: string }
  /** "No" to "is this an invite?": all links that look like it. */
  | { kind: 'shape'; host: string; id: string }

/** What the tab under the popup is, as far as we may see it. */
export type TabSight =
  /** An invite for a parent, before or after its error. */
  | 'invite'
  | 'own-parent-error'
  | 'two-parents-error'
  /** The pupil's own profile. */
  | 'profile'
  /** Another page of the service. */
  | 'service'
  /** Our page that stopped an invite. */
  | 'guard'
  /** Another page of ours. */
  | 'own'
  /** A page that we are not allowed to see: another site, a page of the browser. */
  | 'unseen'

/** An invite and what may be done with it here and now. */
export type PopupInvite = {
  host: string
  /** Only the QR code is made of it. */
  link: string
  ways: readonly Way[]
  privateWindowsOpen?: boolean
  failure?: WayFailure
  /** It was stopped and waits until then (epoch milliseconds); absent = it is the open tab's own. */
  keptUntil?: number
}

/** Whether Mostik is paused, and until when (epoch milliseconds). */
export type PauseState = { kind: 'off' } | { kind: 'on'; until: number } | { kind: 'forbidden' }

/** Everything that the popup shows, all at once. */
export type PopupState = {
  /** Whether we may work on the service's sites; with `missing` nothing is said of the tab. */
  access: 'granted' | 'missing'
  /** Where the tab lives: in a private window or a container we do nothing. */
  context: 'ordinary' | 'private' | 'container'
  tab: TabSight
  presence: Presence
  /** Readiness: we know what an invite looks like. */
  knowsInvite: boolean
  pause: PauseState
  /** What waits, or what this tab is about. */
  invite?: PopupInvite
  /** An invite was kept, but the browser was restarted or the extension was updated. */
  lost?: boolean
  remembered: readonly Remembered[]
  /** The child signed out for the parent's sake and may sign in again. */
  reminder?: boolean
  /** The version whose news the person has not seen yet. */
  news?: string
  /** Where help is; absent = nowhere yet. */
  help?: string
}
