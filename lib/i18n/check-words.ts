import { checkEn } from './check-en.ts'
import { checkRu } from './check-ru.ts'
import type { Language } from './language.ts'
import { typesetAll } from './typeset.ts'

/** What every language says of a checked link. */
export type CheckWords = typeof checkRu

const dictionaries: Record<Language, CheckWords> = { ru: typesetAll(checkRu), en: checkEn }

/** The sentences of the link checker in a language, ready for the screen. */
export function checkWords(language: Language): CheckWords {
  return dictionaries[language]
}
