import type { PopupState, Remembered } from '../lib/conflict/popup-state.ts'
import type { BrowserName, Way } from '../lib/conflict/ways-out.ts'
import type { Language } from '../lib/i18n/language.ts'

export type PopupViewProps = {
  language: Language
  browser: BrowserName
  mobile?: boolean
  /** Epoch milliseconds. */
  now: number
  state: PopupState
  onPaste(text: string): void
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
  onWelcome(): void
  onHelp?(): void
  onLanguage(language: Language): void
}
