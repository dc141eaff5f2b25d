import type { BrowserName } from '../lib/conflict/ways-out.ts'
import type { WelcomeAnswer, WelcomeState } from '../lib/conflict/welcome-state.ts'
import type { Language } from '../lib/i18n/language.ts'
import type { WelcomeWords } from '../lib/i18n/welcome-words.ts'

export type WelcomeViewProps = {
  language: Language
  words: WelcomeWords
  browser: BrowserName
  /** Epoch milliseconds. */
  now: number
  state: WelcomeState
  onGrant(): void
  onOpenService(): void
  onAnswer(answer: WelcomeAnswer): void
  onUndo(): void
  onLanguage(language: Language): void
}
