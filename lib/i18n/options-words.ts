import type { Language } from './language.ts'
import type { optionsRu } from './options-ru.ts'
import { typesetAll } from './typeset.ts'

/** What the settings page says in every language. */
export type OptionsWords = typeof optionsRu

/** Loads the sentences of the settings page in one language, ready for the screen. */
export async function loadOptionsWords(language: Language): Promise<OptionsWords> {
  if (language === 'en') return (await import('./page-en.ts')).pageEn.options
  return typesetAll((await import('./page-ru.ts')).pageRu.options)
}
