import type { Language } from './language.ts'
import { registrationEn } from './registration-en.ts'
import { registrationRu } from './registration-ru.ts'
import { typesetAll } from './typeset.ts'

const dictionaries = { ru: typesetAll(registrationRu), en: registrationEn }

/** The sentences of the practice registration in a language, ready for the screen: one for each refusal and each notice of the store. */
export function registrationWords(language: Language): typeof registrationRu {
  return dictionaries[language]
}
