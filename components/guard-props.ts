import type { GuardState, WhoAnswer } from '../lib/conflict/guard-state.ts'
import type { BrowserName, Way } from '../lib/conflict/ways-out.ts'
import type { Language } from '../lib/i18n/language.ts'

export type GuardViewProps = {
  language: Language
  browser: BrowserName
  mobile?: boolean
  /** Epoch milliseconds. */
  now: number
  state: GuardState
  /**
   * A button of a way was pressed. `private-window`, `container`, `not-the-child`, `not-an-invite` open the link;
   * `sign-out` keeps it, opens the child's profile and leads to `waiting`; `phone` was shown (nothing to do).
   */
  onTake(way: Way): void
  onAnswer(answer: WhoAnswer): void
  /** Copies the link; resolves to whether it worked. */
  onCopyLink(): Promise<boolean>
  /** In `opened`: show the ways again (the window did not help). */
  onBack(): void
  onOpenProfile(): void
  /** In `waiting`: open the invite; we saw the child sign out, or the person says so (also while `signedOut` is false). */
  onOpenInvite(): void
  /** Copies what support needs to know; resolves to whether it worked. */
  onReport(): Promise<boolean>
  onLanguage(language: Language): void
}
