import type { Language } from './language.ts'
import { typesetAll } from './typeset.ts'
import type { welcomeRu } from './welcome-ru.ts'

/** What the first steps say in every language. */
export type WelcomeWords = typeof welcomeRu

/** Loads the sentences of the first steps in one language, ready for the screen. */
export async function welcomeWords(language: Language): Promise<WelcomeWords> {
  if (language === 'en') return (await import('./page-en.ts')).pageEn.welcome
  return typesetAll((await import('./page-ru.ts')).pageRu.welcome)
}
