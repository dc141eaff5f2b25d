import { existsSync, readFileSync } from 'node:fs'
import { type Article, parseArticle } from '../../lib/help/article.ts'
import { slugs } from '../../lib/help/slugs.ts'
import type { Language } from '../../lib/i18n/language.ts'

const content = new URL('../content/', import.meta.url)

/** Every article that is written in this language, in the order of `slugs`. */
export function readArticles(language: Language): Article[] {
  return slugs.flatMap((slug) => {
    const file = new URL(`${language}/${slug}.md`, content)
    if (!existsSync(file)) return []
    return [parseArticle({ slug, language, text: readFileSync(file, 'utf8') })]
  })
}
