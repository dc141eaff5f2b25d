import type { handoutsRu } from './handouts-ru.ts'
import type { Language } from './language.ts'
import { typesetAll } from './typeset.ts'

/** What the handouts say. */
export type HandoutsWords = typeof handoutsRu

/** Loads the words of the handouts in one language, ready for the page. */
export async function loadHandoutsWords(language: Language): Promise<HandoutsWords> {
  if (language === 'en') return (await import('./handouts-en.ts')).handoutsEn
  return typesetAll((await import('./handouts-ru.ts')).handoutsRu)
}
