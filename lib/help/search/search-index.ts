import type { Language } from '../../i18n/language.ts'
import type { Article } from '../article.ts'
import { topicSlugs } from '../slugs.ts'
import { packedPhrases } from './packed-phrases.ts'
import { phrasesEn } from './phrases-en.ts'
import { phrasesRu } from './phrases-ru.ts'
import { stems } from './stem.ts'
import { stopWords } from './stop-words.ts'
import { synonymsEn } from './synonyms-en.ts'
import { synonymsRu } from './synonyms-ru.ts'
import { createVocabulary } from './vocabulary.ts'
import { plain } from './words.ts'

/**
 * All that the search of one language needs, as plain JSON: made at build time, read by `createSearch`. Texts of one kind
 * stand together, a line for each article, because that packs best.
 */
export type SearchIndex = {
  language: Language
  slugs: string[]
  /** So many of the articles are topics: they come first; an extra wins only where its very subject is named. */
  topics: number
  titles: string
  answers: string
  /** The curated phrases of an article, with commas between. */
  phrases: string
  stopWords: string
  /** Lines of words of one meaning. */
  same: string
  /** Lines of a broad word and narrower ones. */
  near: string
}

const phrases = { ru: phrasesRu, en: phrasesEn }
const synonyms = { ru: synonymsRu, en: synonymsEn }

/** The search index of one language: titles and lead sentences of its articles, and the curated words of the search. */
export function searchIndexOf(articles: Article[], language: Language): SearchIndex {
  const isTopic = ({ slug }: Article) => (topicSlugs as readonly string[]).includes(slug)
  const own = articles.filter((article) => article.language === language)
  const ordered = [...own.filter(isTopic), ...own.filter((article) => !isTopic(article))]
  const lines = (text: (article: Article) => string) =>
    ordered.map((article) => text(article).trim().replaceAll('\n', ' ')).join('\n')
  const same = linesOf(synonyms[language].same, language)
  const { termOf } = createVocabulary(stems[language], same, [])
  const asked = ordered.map(({ slug }) => phrases[language][slug].split(',').map((phrase) => phrase.trim()))
  return {
    language,
    slugs: ordered.map(({ slug }) => slug),
    topics: own.filter(isTopic).length,
    titles: lines(({ title }) => title),
    answers: lines(({ answer }) => answer),
    phrases: packedPhrases(asked, termOf)
      .map((line) => line.join(','))
      .join('\n'),
    stopWords: stopWords[language].replace(/\s+/g, ' '),
    same: same.join('\n'),
    near: linesOf(synonyms[language].near, language).join('\n'),
  }
}

/** A line for each word, without forms that the stemmer joins anyway. */
function linesOf(words: Record<string, string>, language: Language): string[] {
  return Object.entries(words)
    .map(([name, others]) => {
      const byStem = new Map<string, string>()
      for (const word of [name, ...others.split(' ')]) {
        const root = stems[language](plain(word))
        if (!byStem.has(root)) byStem.set(root, word)
      }
      return [...byStem.values()].join(' ')
    })
    .filter((line) => line.includes(' '))
}
