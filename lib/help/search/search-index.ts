import type { Language } from '../../i18n/language.ts'
import type { Article } from '../article.ts'
import { extraSlugs, type Slug } from '../slugs.ts'
import { phrasesEn } from './phrases-en.ts'
import { phrasesRu } from './phrases-ru.ts'
import { stopWords } from './stop-words.ts'
import { synonymsEn } from './synonyms-en.ts'
import { synonymsRu } from './synonyms-ru.ts'

/** All that the search of one language needs, as plain JSON: made at build time, read by `createSearch`. */
export type SearchIndex = {
  language: Language
  articles: IndexedArticle[]
  stopWords: string
  same: Record<string, string>
  near: Record<string, string>
}

/** `extra`: no topic, so it wins only where its very subject is named. */
export type IndexedArticle = {
  slug: Slug
  title: string
  answer: string
  headings: string
  phrases: string
  extra?: true
}

const phrases = { ru: phrasesRu, en: phrasesEn }
const synonyms = { ru: synonymsRu, en: synonymsEn }

/** The search index of one language: the lead sentences and headings of its articles with the curated words of the search. */
export function searchIndexOf(articles: Article[], language: Language): SearchIndex {
  return {
    language,
    articles: articles
      .filter((article) => article.language === language)
      .map(({ slug, title, answer, body }) => ({
        slug,
        title,
        answer,
        headings: headingsOf(body).join('\n'),
        phrases: phrases[language][slug].trim().replace(/\s*[,\n]\s*/g, ','),
        ...((extraSlugs as readonly Slug[]).includes(slug) && { extra: true as const }),
      })),
    stopWords: stopWords[language].replace(/\s+/g, ' '),
    ...synonyms[language],
  }
}

const everywhere = /^(если не получилось|что делать|почему так|if it does not work|what to do|why)\b/i

/** The headings of an article's Markdown that say something of its own. */
function headingsOf(body: string): string[] {
  return Array.from(body.matchAll(/^#{2,} +(.*)$/gm), (match) => match[1] ?? '').filter(
    (heading) => !everywhere.test(heading),
  )
}
