import type { LinkRefusal } from '../sites/link.ts'
import type { Presence, Role } from './presence.ts'
import type { Way } from './ways-out.ts'

/** What a person answers to "who is signed in here"; `unsure` = "I don't know". */
export type WhoAnswer = Role | 'unsure'

/** Why a text or a link cannot be carried on: a bad link, or a good link that is known to be something else. */
export type InviteRefusal = LinkRefusal | 'not-an-invite'

/** Why a way did not work, in the words of the person: each has a sentence with what to do instead. */
export type WayFailure =
  /** The browser, a policy or family rules forbid private windows. */
  | 'private-disabled'
  /** Firefox: the add-on may not work in private windows. */
  | 'private-not-allowed'
  /** The window or tab did not open. */
  | 'not-opened'

/** An invite that was stopped, and what may be done with it. */
export type StoppedInvite = {
  /** All that is shown of the link. */
  host: string
  /** The whole link: only the QR code is made of it, its text is never on the page. */
  link: string
  presence: Presence
  /** Best first, as `waysOut` gives them; the first is shown open. */
  ways: readonly Way[]
  /** Private windows are known to be open already: all of them share one sign-in. */
  privateWindowsOpen?: boolean
  failure?: WayFailure
}

/** Everything that the guard page can show. */
export type GuardState =
  /** First paint: the details are still being read. */
  | { kind: 'opening' }
  /** The child is surely signed in here. */
  | ({ kind: 'stop' } & StoppedInvite)
  /** We doubt, so we ask; an answer leads to `stop`, or the caller opens the link. */
  | ({ kind: 'question' } & StoppedInvite)
  /** A bad link: nothing is opened, the link is not shown. */
  | { kind: 'refused'; refusal: InviteRefusal }
  /** We do not keep the link any more. */
  | { kind: 'gone' }
  /** A window or tab was opened beside this one. */
  | { kind: 'opened'; by: 'private-window' | 'container' }
  /** The link is kept until the child has signed out. Times in epoch milliseconds. */
  | { kind: 'waiting'; host: string; keptUntil: number; signedOut: boolean }
