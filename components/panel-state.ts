import type { Presence } from '../lib/conflict/presence.ts'
import type { BrowserName, Way } from '../lib/conflict/ways-out.ts'
import type { Language } from '../lib/i18n/translate.ts'
import type { WayFailure, WhoAnswer } from './guard-state.ts'

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

export type InvitePanelProps = {
  language: Language
  browser: BrowserName
  mobile?: boolean
  /** Epoch milliseconds. */
  now: number
  state: PanelState
  /** As in `GuardViewProps`; `sign-out` here keeps the link and leads to `waiting` or opens the profile. */
  onTake(way: Way): void
  /** The answer to `who-is-here`. */
  onAnswer(answer: WhoAnswer): void
  /** The answer to `is-this-an-invite`. */
  onInviteAnswer(isInvite: boolean): void
  onCopyLink(): Promise<boolean>
  onUndo(): void
  onOpenProfile(): void
  onOpenInvite(): void
  /** The close button, Escape, or "OK" of a message. */
  onClose(): void
}
