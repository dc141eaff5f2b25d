import type { Language } from '../i18n/translate.ts'
import { language } from './memory.ts'

/** The language a person chose, or else the browser's: Russian for Russian and the languages nearest to it, English for others. */
export async function currentLanguage(): Promise<Language> {
  return (await language.read()) ?? languageOf(navigator.language)
}

/** Remembers the chosen language for all our pages. */
export async function chooseLanguage(chosen: Language): Promise<void> {
  await language.change(() => chosen)
}

/** Our language for a browser's (BCP 47). Families of Russian schools read Russian; everybody else gets English. */
export function languageOf(tag: string): Language {
  return /^(ru|be|uk|kk|tt|ba|cv|ky|uz|tg|hy|az|ka|mo|ro)\b/i.test(tag) ? 'ru' : 'en'
}
