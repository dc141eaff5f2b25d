import { createFullText } from './full-text.ts'
import type { IndexedArticle } from './indexed-articles.ts'
import type { QueryWord } from './related.ts'
import type { Vocabulary } from './vocabulary.ts'
import { wordsOf } from './words.ts'

/** An article and how well it answers; scores compare within one query. */
export type Ranked = { article: IndexedArticle; score: number }

// Found by trying: each curated phrase left out once and searched for, the known queries of tests beside them.
const textShare = 0.3
const queryPower = 1.8
const phrasePower = 0.9
/** What the closest phrase, the second and the third of an article count. */
const nearestShares = [1, 0.25, 0.15]
const stopWordShare = 0.2
/** From this weight on a term is the typed word itself, not merely related to it. */
const itself = 0.75
/** What an extra article gets of its score, unless the query names what only extra articles are about. */
const extraShare = 0.45
const namedExtraShare = 1.3

/** Rates articles: by full text for what they are about, by the closest curated phrase for how people ask. */
export function createRanking(articles: IndexedArticle[], stopWords: string, vocabulary: Vocabulary) {
  const stopTerms = new Set(wordsOf(stopWords).map(vocabulary.termOf))
  const phrasesOf = new Map(
    articles.map((article) => [
      article,
      [...article.phrases, article.title]
        .map((phrase) => [...new Set(wordsOf(phrase).map(vocabulary.termOf))])
        .filter((terms) => terms.length > 0),
    ]),
  )
  const fullText = createFullText(articles, vocabulary.termOf)
  const rarity = rarityOf([...phrasesOf.values()], stopTerms)
  const topicTerms = new Set(
    articles.flatMap((one) => (one.isTopic ? (phrasesOf.get(one)?.flat() ?? []) : [])),
  )

  /** Of the terms of one query word the best counts. */
  function textScore(words: QueryWord[], { slug }: IndexedArticle): number {
    const scoreOf = ([term, weight]: [string, number]) =>
      weight * (stopTerms.has(term) ? stopWordShare : 1) * (fullText(term).get(slug) ?? 0)
    return sum(words.map((word) => Math.max(0, ...Array.from(word, scoreOf))))
  }

  /** How much of the query the closest phrase holds, and how much of that phrase the query: 1 is the very phrase. */
  function closestPhrase(words: QueryWord[], article: IndexedArticle): number {
    const masses = words.map((word) => massOf(word, rarity))
    const queryMass = sum(masses)
    const closeness = (phrase: string[]) => {
      const terms = new Map<string, number>()
      const met = words.map((word, number) => {
        let share = 0
        for (const term of phrase) {
          const weight = word.get(term) ?? 0
          if (weight > (terms.get(term) ?? 0)) terms.set(term, weight)
          share = Math.max(share, weight)
        }
        return share * (masses[number] ?? 0)
      })
      const covered = sum(Array.from(terms, ([term, weight]) => weight * rarity(term)))
      return (sum(met) / queryMass) ** queryPower * (covered / sum(phrase.map(rarity))) ** phrasePower
    }
    const nearest = (phrasesOf.get(article) ?? []).map(closeness).sort((one, two) => two - one)
    return sum(nearestShares.map((share, place) => share * (nearest[place] ?? 0)))
  }

  function shareOf(article: IndexedArticle, named: string[]): number {
    if (article.isTopic) return 1
    const own = phrasesOf.get(article) ?? []
    return named.some((term) => own.some((phrase) => phrase.includes(term))) ? namedExtraShare : extraShare
  }

  return {
    isStopTerm: (term: string) => stopTerms.has(term),
    /** The articles that have to do with the words, best first. */
    rank(words: QueryWord[]): Ranked[] {
      const named = words
        .flatMap((word) => [...word])
        .flatMap(([term, weight]) => (weight >= itself && !topicTerms.has(term) ? [term] : []))
      const text = articles.map((article) => textScore(words, article))
      const most = Math.max(...text, Number.MIN_VALUE)
      return articles
        .map((article, number) => {
          const score = textShare * ((text[number] ?? 0) / most) + closestPhrase(words, article)
          return { article, score: shareOf(article, named) * score }
        })
        .sort((one, two) => two.score - one.score)
    },
  }
}

/** Rates a term: the fewer articles have it in their phrases, the more it says. */
function rarityOf(articles: string[][][], stopTerms: Set<string>) {
  const spread = new Map<string, number>()
  for (const article of articles)
    for (const term of new Set(article.flat())) spread.set(term, (spread.get(term) ?? 0) + 1)
  return (term: string) =>
    (stopTerms.has(term) ? stopWordShare : 1) *
    Math.log(1 + (articles.length + 1) / ((spread.get(term) ?? 0) + 0.5))
}

/** What a query word weighs: the rarest term that it stands for itself. */
function massOf(word: QueryWord, rarity: (term: string) => number): number {
  return Math.max(...Array.from(word, ([term, weight]) => (weight >= itself ? rarity(term) : 0)), 0) || 1
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
