import { readFileSync } from 'node:fs'
import { type Article, parseArticle } from '../../lib/help/article.ts'
import { createSearch } from '../../lib/help/search/create-search.ts'
import { searchIndexOf } from '../../lib/help/search/search-index.ts'
import { stems } from '../../lib/help/search/stem.ts'
import { slugs } from '../../lib/help/slugs.ts'
import type { Language } from '../../lib/i18n/language.ts'

/** Every article of a language as it stands in `help-site/content`. */
export function allArticles(language: Language): Article[] {
  return slugs.map((slug) => {
    const file = new URL(`../../help-site/content/${language}/${slug}.md`, import.meta.url)
    return parseArticle({ slug, language, text: readFileSync(file, 'utf8') })
  })
}

/** The search over the articles of the help site. */
export const helpSearch = (language: Language) =>
  createSearch(searchIndexOf(allArticles(language), language), stems[language])
