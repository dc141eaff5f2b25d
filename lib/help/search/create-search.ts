import type { Slug } from '../slugs.ts'
import { indexedArticles } from './indexed-articles.ts'
import { createRanking } from './ranking.ts'
import { createRecogniser } from './recognise.ts'
import { createRelated } from './related.ts'
import type { SearchIndex } from './search-index.ts'
import type { Stem } from './stem.ts'
import { type UnderstoodWord, understand } from './understand.ts'
import { createVocabulary } from './vocabulary.ts'
import { type Span, spansOf, wordsOf } from './words.ts'

/** An article that answers a query; `marks` are the places of the query's words, in order. */
export type SearchResult = {
  slug: Slug
  title: string
  passage: string
  marks: { title: Span[]; passage: Span[] }
}

const mostResults = 10
/** More of a query is not read: nobody asks at such length. */
const longestQuery = 300
/** Below these nothing sensible was found: of what a very phrase scores, and of the best result. */
const leastScore = 0.08
const leastShare = 0.12

/** The search over one index. It takes any text whatever; making it reads the whole index, so it is made once. */
export function createSearch(index: SearchIndex, stem: Stem) {
  const articles = indexedArticles(index)
  const [same, near] = [index.same.split('\n'), index.near.split('\n')]
  const texts = articles.flatMap(({ title, answer, phrases }) => [title, answer, ...phrases])
  const vocabulary = createVocabulary(stem, same, [index.stopWords, index.near, ...texts])
  const recognise = createRecogniser(vocabulary)
  const related = createRelated(near, vocabulary)
  const ranking = createRanking(articles, index.stopWords, vocabulary)
  const read = (query: string) =>
    understand(query.slice(0, longestQuery), index.language, vocabulary.isKnown, recognise)

  /** Whether a word that tells something is known as it stands, or half of them are like known ones. */
  function isSensible(words: UnderstoodWord[]): boolean {
    const isSmall = ({ recognised }: UnderstoodWord) =>
      recognised?.words.every((meanings) => meanings.every(({ term }) => ranking.isStopTerm(term))) === true
    const telling = words.filter((word) => !isSmall(word))
    if (telling.length === 0) return words.length > 0
    const guessed = telling.filter(({ recognised }) => recognised)
    return (
      guessed.length >= telling.length / 2 || guessed.some(({ recognised }) => (recognised?.doubt ?? 1) < 0.1)
    )
  }

  function marksOf(text: string, terms: Set<string>): Span[] {
    return spansOf(text).flatMap(({ word, span }) => (terms.has(vocabulary.termOf(word)) ? [span] : []))
  }

  return {
    /** The articles that answer, best first; none when the query says nothing that we know. */
    search(query: string): SearchResult[] {
      const understood = read(query)
      if (!isSensible(understood)) return []
      const meanings = understood.flatMap(({ recognised }) => recognised?.words ?? [])
      const ranked = ranking.rank(meanings.map(related))
      const least = Math.max(leastScore, leastShare * (ranked[0]?.score ?? 0))
      const terms = new Set(meanings.flat().map(({ term }) => term))
      const telling = new Set([...terms].filter((term) => !ranking.isStopTerm(term)))
      return ranked
        .filter(({ score }) => score >= least)
        .slice(0, mostResults)
        .map(({ article: { slug, title, answer } }) => ({
          slug,
          title,
          passage: answer,
          marks: { title: marksOf(title, telling), passage: marksOf(answer, telling) },
        }))
    },
    /** The query as it was understood, when that is not as it was typed: «возможно, вы имели в виду …». */
    meant(query: string): string | undefined {
      const words = read(query).flatMap(wordsMeant)
      const isSame = wordsOf(words.join(' ')).join(' ') === wordsOf(query.slice(0, longestQuery)).join(' ')
      return isSame ? undefined : words.join(' ')
    },
  }
}

function wordsMeant({ typed, recognised }: UnderstoodWord): string[] {
  return recognised ? recognised.words.map(([meaning]) => meaning?.word ?? typed) : [typed]
}
