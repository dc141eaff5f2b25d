import type { Plugin } from 'vite'
import { searchIndexOf } from '../../lib/help/search/search-index.ts'
import type { Language } from '../../lib/i18n/language.ts'
import { readArticles } from './read-articles.ts'

const name = 'virtual:search-index/'

/** The packages of `stem.ts`: as modules, for a page takes one alone. */
const stemmers = { ru: '@orama/stemmers/russian', en: '@orama/stemmers/english' }

/** Lets a script import the search index of a language, and its stemmer: one module each. */
export function searchIndexPlugin(): Plugin {
  return {
    name: 'search-index',
    resolveId: (id) => (id.startsWith(name) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${name}`)) return undefined
      const language = id.slice(name.length + 1) as Language
      const index = JSON.stringify(searchIndexOf(readArticles(language), language))
      return `export { stemmer as stem } from '${stemmers[language]}'\nexport const index = ${index}`
    },
  }
}
