import type { SearchResult } from '../../lib/help/search/create-search.ts'
import { drawMarked } from './draw-marked.ts'
import { element } from './element.ts'

/** What was found, best first. */
export function drawResults(results: readonly SearchResult[], hrefOf: (slug: string) => string): HTMLElement {
  const items = results.map(({ slug, title, passage, marks }) => {
    const link = element(
      'a',
      { className: 'ResultList-link', href: hrefOf(slug) },
      element('span', { className: 'ResultList-title' }, ...drawMarked(title, marks.title)),
      element('span', { className: 'ResultList-passage' }, ...drawMarked(passage, marks.passage)),
    )
    return element('li', {}, link)
  })
  return element('ol', { className: 'ResultList' }, ...items)
}
