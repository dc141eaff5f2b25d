import { type Language, languageOf } from '../i18n/translate.ts'
import { language } from './memory.ts'

/** The language a person chose, or else the one their browser wants. */
export async function currentLanguage(): Promise<Language> {
  return (await language.read()) ?? languageOf(navigator.languages)
}

/** Remembers the chosen language for all our pages. */
export async function chooseLanguage(chosen: Language): Promise<void> {
  await language.change(() => chosen)
}
