import MiniSearch from 'minisearch'
import type { IndexedArticle } from './indexed-articles.ts'
import { wordsOf } from './words.ts'

const boost = { title: 2, phrases: 1, answer: 1 }
const saturation = { k: 1.5, b: 0.3, d: 0.2 }

/** Full-text search for one term over all texts of the articles: the score of each slug that has it. */
export function createFullText(articles: IndexedArticle[], termOf: (word: string) => string) {
  const library = new MiniSearch<IndexedArticle>({
    idField: 'slug',
    fields: Object.keys(boost),
    tokenize: wordsOf,
    processTerm: termOf,
    searchOptions: { boost, bm25: saturation, tokenize: (term) => [term], processTerm: (term) => term },
  })
  library.addAll(articles)
  const remembered = new Map<string, Map<string, number>>()
  return (term: string): Map<string, number> => {
    const hits =
      remembered.get(term) ?? new Map(library.search(term).map((hit) => [String(hit.id), hit.score]))
    remembered.set(term, hits)
    return hits
  }
}
