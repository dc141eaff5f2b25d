import type { Contacts, KnownShape, OptionsState } from '../lib/conflict/options-state.ts'
import type { Language } from '../lib/i18n/language.ts'
import type { OptionsWords } from '../lib/i18n/options-words.ts'
import type { Shape } from '../lib/sites/shape.ts'

export type OptionsViewProps = {
  language: Language
  words: OptionsWords
  state: OptionsState
  contacts: Contacts
  onForget(known: KnownShape): void
  onBringBack(): void
  onAdd(shape: Shape): void
  onHelpSite(text: string): void
  /** null = as in the browser. */
  onLanguageChoice(choice: Language | null): void
  onSave(): void
  onLoad(file: File): void
  onReset(): void
  onLanguage(language: Language): void
}
