import type { Slug } from '../../lib/help/slugs.ts'
import type { Place } from '../place.ts'

type ArticleLinksProps = { place: Place; slugs: readonly Slug[] }

/** Articles as a list of links; what has no page yet is left out. */
export function ArticleLinks({ place, slugs }: ArticleLinksProps) {
  const known = slugs.flatMap((slug) => {
    const title = place.articles.find((one) => one.slug === slug)?.title
    const href = place.toArticle(slug)
    return title && href ? [{ href, title }] : []
  })
  return (
    <ul class="ArticleLinks">
      {known.map(({ href, title }) => (
        <li key={href}>
          <a class="ArticleLinks-link" href={href}>
            {title}
          </a>
        </li>
      ))}
    </ul>
  )
}
