import type { Article } from '../../lib/help/article.ts'
import type { ArticleText } from './article-text.ts'

/** The question and its answer for search engines (schema.org's FAQPage), safe inside a `<script>`. */
export function structuredData({ title, language }: Article, { plain }: ArticleText): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    inLanguage: language,
    mainEntity: [{ '@type': 'Question', name: title, acceptedAnswer: { '@type': 'Answer', text: plain } }],
  }
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
