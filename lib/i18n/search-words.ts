import type { Language } from './language.ts'
import { searchEn } from './search-en.ts'
import { searchRu } from './search-ru.ts'
import { typesetAll } from './typeset.ts'

/** What the search page says. */
export type SearchWords = typeof searchRu

/** The search page's sentences in a language, ready for the screen. */
export function searchWords(language: Language): SearchWords {
  return language === 'ru' ? typesetAll(searchRu) : searchEn
}
