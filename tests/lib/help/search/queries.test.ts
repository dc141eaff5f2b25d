import { expect, test } from 'vitest'
import { helpSearch } from '../../../support/help-search.ts'
import russian from './queries.json'
import english from './queries-en.json'
import moreRussian from './queries-more.json'
import unseenRussian from './queries-unseen.json'

type Asked = { q: string; ids: string[] }

/** The place of the first right article among the results of each query, 0 for the first; Infinity when it is missing. */
function placesOf(queries: Asked[], language: 'ru' | 'en'): number[] {
  const { search } = helpSearch(language)
  return queries.map(({ q, ids }) => {
    const place = search(q).findIndex(({ slug }) => ids.includes(slug))
    return place < 0 ? Number.POSITIVE_INFINITY : place
  })
}

const sets: { name: string; queries: Asked[]; language: 'ru' | 'en' }[] = [
  { name: 'the forty known queries', queries: russian, language: 'ru' },
  { name: 'queries by somebody who had not seen the search', queries: moreRussian, language: 'ru' },
  { name: 'queries that were never looked at while it was built', queries: unseenRussian, language: 'ru' },
  { name: 'queries in English', queries: english, language: 'en' },
]

test.each(sets)(
  'nine of ten find the right article first, nearly all in the first three: $name',
  ({ queries, language }) => {
    const places = placesOf(queries, language)
    const shareUpTo = (last: number) => places.filter((place) => place <= last).length / places.length
    const missed = queries.filter((__, number) => (places[number] ?? 0) > 0).map(({ q }) => q)
    expect(
      shareUpTo(0),
      `Which of these should find its article first? ${missed.join(' | ')}`,
    ).toBeGreaterThanOrEqual(0.9)
    expect(shareUpTo(2), 'Which article do people not find at all?').toBeGreaterThanOrEqual(0.98)
  },
  60_000,
)
