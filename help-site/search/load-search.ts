import { createSearch } from '../../lib/help/search/create-search.ts'
import type { Language } from '../../lib/i18n/language.ts'

export type Search = ReturnType<typeof createSearch>

const indexes = {
  ru: () => import('virtual:search-index/ru'),
  en: () => import('virtual:search-index/en'),
}

/** The search of one language; its index and its stemmer are fetched when this is first called. */
export async function loadSearch(language: Language): Promise<Search> {
  const { index, stem } = await indexes[language]()
  return createSearch(index, stem)
}
