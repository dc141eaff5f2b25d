import type { CheckArticle } from '../../lib/help/check-articles.ts'
import type { CheckWords } from '../../lib/i18n/check-words.ts'

type ArticleListProps = {
  words: CheckWords
  slugs: readonly CheckArticle[]
  articleHref(slug: CheckArticle): string | undefined
}

/** Links to the articles that explain a verdict; those that are not there are left out. */
export function ArticleList({ words, slugs, articleHref }: ArticleListProps) {
  const links = slugs.flatMap((slug) => {
    const href = articleHref(slug)
    return href === undefined ? [] : [{ slug, href }]
  })
  if (links.length === 0) return null
  return (
    <>
      <h3>{words.more}</h3>
      <ul class="ArticleList">
        {links.map(({ slug, href }) => (
          <li key={slug}>
            <a href={href}>{words.articles[slug]}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
