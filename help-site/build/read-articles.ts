import { existsSync, readFileSync } from 'node:fs'
import { type Article, parseArticle } from '../../lib/help/article.ts'
import { slugs } from '../../lib/help/slugs.ts'
import type { Language } from '../../lib/i18n/language.ts'
import { typesetHtml } from './typeset-html.ts'

const content = new URL('../content/', import.meta.url)

/** Every article that is written in this language, in the order of `slugs`, title and answer typeset. */
export function readArticles(language: Language): Article[] {
  return slugs.flatMap((slug) => {
    const file = new URL(`${language}/${slug}.md`, content)
    if (!existsSync(file)) return []
    const article = parseArticle({ slug, language, text: readFileSync(file, 'utf8') })
    const set = (text: string) => typesetHtml(text, language)
    return [{ ...article, title: set(article.title), answer: set(article.answer) }]
  })
}
