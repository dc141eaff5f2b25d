import type { PopupInvite, PopupState, Remembered } from '../lib/conflict/popup-state.ts'
import type { BrowserName, Way } from '../lib/conflict/ways-out.ts'
import type { Language } from '../lib/i18n/language.ts'
import type { VerdictWords } from '../lib/i18n/verdict-words.ts'

/** What a pasted text is; its sentence; the ways out when it may be an invite for a parent. */
export type PopupPasted = { verdict: keyof VerdictWords; sentence: string; invite?: PopupInvite }

export type PopupViewProps = {
  language: Language
  browser: BrowserName
  mobile?: boolean
  /** Epoch milliseconds. */
  now: number
  state: PopupState
  /** Where the publisher of this build is asked: https or `mailto:`. */
  support?: string | undefined
  pasted?: PopupPasted | undefined
  /** A text was pasted: `pasted` says then what it is. */
  onPaste(text: string): void
  /** The same for the pasted invite as for the one at hand. */
  onTakePasted(way: Way): void
  onCopyPasted(): Promise<boolean>
  /** Opens the page that helps to send the pasted link to the parent. */
  onSendPasted(): void
  /** A way out of the invite at hand was pressed. */
  onTake(way: Way): void
  /** Copies that invite; resolves to whether it worked. */
  onCopyLink(): Promise<boolean>
  /** Shows the page that stopped the invite again. */
  onReturn(): void
  onUndo(remembered: Remembered): void
  onReminderDone(): void
  onGrant(): void
  onPause(): void
  onEndPause(): void
  onNewsSeen(): void
  onWelcome(): void
  onSettings(): void
  onHelp(): void
  /** Copies what support needs to know; resolves to whether it worked. */
  onReport(): Promise<boolean>
  onLanguage(language: Language): void
}
