import { expect, test } from 'vitest'
import { phrasesEn } from '../../../../lib/help/search/phrases-en.ts'
import { phrasesRu } from '../../../../lib/help/search/phrases-ru.ts'
import { type Slug, topicSlugs } from '../../../../lib/help/slugs.ts'
import { helpSearch } from '../../../support/help-search.ts'

const phrasesOf = (list: string) => list.split(',').map((phrase) => phrase.replace(/\s+/g, ' ').trim())

test.each([
  ['ru' as const, phrasesRu],
  ['en' as const, phrasesEn],
])(
  'every curated phrase of a topic finds it among the first three, and nearly all find it first: %s',
  (language, all) => {
    const { search } = helpSearch(language)
    const asked = topicSlugs.flatMap((slug) => phrasesOf(all[slug]).map((phrase) => ({ slug, phrase })))
    const placed = asked.map(({ slug, phrase }) => ({
      slug,
      phrase,
      place: search(phrase).findIndex((result) => result.slug === slug),
    }))
    expect(placed.filter(({ place }) => place < 0 || place > 2)).toEqual([])
    const share = placed.filter(({ place }) => place === 0).length / placed.length
    expect(share, 'Which topics fight over the same words?').toBeGreaterThan(0.95)
  },
  60_000,
)

test.each([
  ['ru', phrasesRu],
  ['en', phrasesEn],
])('no phrase stands twice, at two articles or at one: %s', (_, all) => {
  const seen = new Map<string, Slug>()
  for (const [slug, list] of Object.entries(all) as [Slug, string][])
    for (const phrase of phrasesOf(list)) {
      expect(seen.get(phrase), `Whose is “${phrase}”?`).toBeUndefined()
      seen.set(phrase, slug)
    }
})
