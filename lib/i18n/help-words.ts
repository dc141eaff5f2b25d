import { helpEn } from './help-en.ts'
import { helpRu } from './help-ru.ts'
import type { Language } from './language.ts'
import { typesetAll } from './typeset.ts'

/** What the help site says itself, its articles aside. */
export type HelpWords = typeof helpRu

const dictionaries: Record<Language, HelpWords> = { ru: typesetAll(helpRu), en: helpEn }

/** The help site's own sentences in a language, ready for the page. */
export function helpWords(language: Language): HelpWords {
  return dictionaries[language]
}
