import type { WhoAnswer } from '../lib/conflict/guard-state.ts'
import type { PanelState } from '../lib/conflict/panel-state.ts'
import type { BrowserName, Way } from '../lib/conflict/ways-out.ts'
import type { Language } from '../lib/i18n/language.ts'

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
  /** Copies the message for the parent; resolves to whether it worked. */
  onCopyText(text: string): Promise<boolean>
  /** Hands the message to the system's share sheet; absent where there is none. */
  onShare?: ((text: string) => void) | undefined
  onOpenCard(): void
  /** The close button, Escape, or "OK" of a message. */
  onClose(): void
}
