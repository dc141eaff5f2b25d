import type { PopupState, Remembered } from '../lib/conflict/popup-state.ts'
import type { Language } from '../lib/i18n/language.ts'

export type PopupViewProps = {
  language: Language
  /** Epoch milliseconds. */
  now: number
  state: PopupState
  onPaste(text: string): void
  onReturn(): void
  onUndo(remembered: Remembered): void
  onReminderDone(): void
  onGrant(): void
  onHelp?(): void
  onLanguage(language: Language): void
}
