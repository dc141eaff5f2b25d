import type { Article } from '../lib/help/article.ts'
import type { Slug } from '../lib/help/slugs.ts'
import type { HelpWords } from '../lib/i18n/help-words.ts'
import type { Language } from '../lib/i18n/language.ts'

/** Every page that is no article, those of later issues too; `routes.tsx` says which are built. */
export type PageName =
  | 'home'
  | 'search'
  | 'check'
  | 'trainer'
  | 'desk'
  | 'checklists'
  | 'handouts'
  | 'notFound'

/** Where a page stands: its language, its neighbours, and the way from here to any of them. */
export type Place = {
  language: Language
  words: HelpWords
  /** All articles of this language, in the order of `slugs`, title and answer typeset. */
  articles: readonly Article[]
  /** Relative links, like all that follow. */
  home: string
  search: string
  trainer: string
  /** Nothing when that page is not built. */
  toPage(name: PageName): string | undefined
  toArticle(slug: Slug): string | undefined
  /** The style sheet that this page links to. */
  sheet?: string
  /** This page in the other language. */
  toOther: string
}
