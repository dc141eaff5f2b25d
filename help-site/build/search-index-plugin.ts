import type { Plugin } from 'vite'
import { searchIndexOf } from '../../lib/help/search/search-index.ts'
import type { Language } from '../../lib/i18n/language.ts'
import { readArticles } from './read-articles.ts'

const name = 'virtual:search-index/'

/** Lets a script import the search index of a language: one module each, made from the articles. */
export function searchIndexPlugin(): Plugin {
  return {
    name: 'search-index',
    resolveId: (id) => (id.startsWith(name) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${name}`)) return undefined
      const language = id.slice(name.length + 1) as Language
      return `export const index = ${JSON.stringify(searchIndexOf(readArticles(language), language))}`
    },
  }
}
