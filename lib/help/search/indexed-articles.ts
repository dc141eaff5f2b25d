import type { Slug } from '../slugs.ts'
import type { SearchIndex } from './search-index.ts'

/** An article as the search knows it. */
export type IndexedArticle = {
  slug: Slug
  isTopic: boolean
  title: string
  answer: string
  phrases: string[]
}

/** The articles of an index, topics first. */
export function indexedArticles(index: SearchIndex): IndexedArticle[] {
  const [titles, answers, phrases] = [index.titles, index.answers, index.phrases].map((text) =>
    text.split('\n'),
  )
  return index.slugs.map((slug, number) => ({
    slug: slug as Slug,
    isTopic: number < index.topics,
    title: titles?.[number] ?? '',
    answer: answers?.[number] ?? '',
    phrases: phrases?.[number]?.split(',') ?? [],
  }))
}
