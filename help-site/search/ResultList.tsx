import type { SearchResult } from '../../lib/help/search/create-search.ts'
import { Marked } from './Marked.tsx'

type ResultListProps = { results: readonly SearchResult[]; hrefOf: (slug: string) => string }

/** What was found, best first. */
export function ResultList({ results, hrefOf }: ResultListProps) {
  return (
    <ol class="ResultList">
      {results.map(({ slug, title, passage, marks }) => (
        <li key={slug}>
          <a class="ResultList-link" href={hrefOf(slug)}>
            <span class="ResultList-title">
              <Marked text={title} spans={marks.title} />
            </span>
            <span class="ResultList-passage">
              <Marked text={passage} spans={marks.passage} />
            </span>
          </a>
        </li>
      ))}
    </ol>
  )
}
