import { expect, test } from 'vitest'
import { stems } from '../../../../lib/help/search/stem.ts'
import { synonymsEnExamples } from '../../../../lib/help/search/synonyms-en.examples.ts'
import { synonymsEn } from '../../../../lib/help/search/synonyms-en.ts'
import { synonymsRuExamples } from '../../../../lib/help/search/synonyms-ru.examples.ts'
import { synonymsRu } from '../../../../lib/help/search/synonyms-ru.ts'
import { createVocabulary } from '../../../../lib/help/search/vocabulary.ts'
import { wordsOf } from '../../../../lib/help/search/words.ts'
import { helpSearch } from '../../../support/help-search.ts'

type Lines = Record<'same' | 'near', Record<string, string>>
type Examples = Record<'same' | 'near', Record<string, [query: string, slug: string]>>

const languages: ['ru' | 'en', Lines, Examples][] = [
  ['ru', synonymsRu, synonymsRuExamples],
  ['en', synonymsEn, synonymsEnExamples],
]

const cases = languages.flatMap(([language, lines, examples]) =>
  (['same', 'near'] as const).flatMap((kind) =>
    Object.entries(lines[kind]).map(([name, others]) => {
      const [query = '', slug = ''] = examples[kind][name] ?? []
      return { language, kind, name, others, query, slug }
    }),
  ),
)

const searches = { ru: helpSearch('ru'), en: helpSearch('en') }
const vocabularies = { ru: vocabularyOf(synonymsRu), en: vocabularyOf(synonymsEn, 'en') }

function vocabularyOf(lines: Lines, language: 'ru' | 'en' = 'ru') {
  return createVocabulary(
    stems[language],
    Object.entries(lines.same).map((line) => line.join(' ')),
    [],
  )
}

test.each(cases)(
  '$language: the line “$name” proves itself by “$query”',
  ({ language, name, others, query, slug }) => {
    const { termOf } = vocabularies[language]
    const terms = new Set(wordsOf(others).map(termOf))
    expect(
      wordsOf(query).some((word) => terms.has(termOf(word)) && word !== name),
      'Does the example use a word of its line?',
    ).toBe(true)
    expect(searches[language].search(query)[0]?.slug).toBe(slug)
  },
)

test.each(languages)('every entry is one word, of letters or of digits: %s', (_, { same, near }) => {
  for (const line of [...Object.entries(same), ...Object.entries(near)].map((line) => line.join(' ')))
    expect(wordsOf(line).length, line).toBe(line.split(' ').length)
})

test.each(languages)('a word stands in one line of one meaning only: %s', (_, { same }) => {
  const seen = new Map<string, string>()
  for (const [name, others] of Object.entries(same))
    for (const word of `${name} ${others}`.split(' ')) {
      expect(seen.get(word), `Does “${word}” mean this or “${name}”?`).toBeUndefined()
      seen.set(word, name)
    }
})
