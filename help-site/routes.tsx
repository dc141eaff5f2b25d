import type { ComponentType } from 'preact'
import type { HelpWords } from '../lib/i18n/help-words.ts'
import type { Language } from '../lib/i18n/language.ts'
import type { InlinedSheet, LinkedSheet } from './build/style-sheets.ts'
import { ChecklistsPage } from './pages/ChecklistsPage.tsx'
import { CheckPlace } from './pages/CheckPlace.tsx'
import { DeskPlace } from './pages/DeskPlace.tsx'
import { HandoutsPlace } from './pages/HandoutsPlace.tsx'
import { HomePage } from './pages/HomePage.tsx'
import { NotFoundPage } from './pages/NotFoundPage.tsx'
import { SearchPlace } from './pages/SearchPlace.tsx'
import { TrainerPlace } from './pages/TrainerPlace.tsx'
import type { PageName, Place } from './place.ts'

export type Route = {
  /** Its file at the site's root; the English one lies in `en/`. */
  file: string
  /** Its title and description. */
  about: (words: HelpWords) => { title: string; description: string }
  Page: ComponentType<{ place: Place }>
  /** The style sheet that stands inside it besides that of every page: it is shown at once, and never swapped in. */
  inlined?: InlinedSheet
  /** The style sheet that it links to. */
  sheet?: LinkedSheet
  /** The interactive part that the page loads, by its name in `enhance/islands.ts`. */
  island?: string
  /** The host shows it at any address without a page: not for search engines, and its links must hold there. */
  isAnywhere?: boolean
}

/** Every page of the site that is no article: a new one is one entry here. */
export const routes = {
  home: { file: 'index.html', about: (words) => words.home, Page: HomePage, inlined: 'home' },
  search: {
    file: 'search.html',
    about: (words) => words.searchPage,
    Page: SearchPlace,
    sheet: 'search',
    island: 'search',
  },
  check: {
    file: 'check.html',
    about: (words) => words.checkPage,
    Page: CheckPlace,
    sheet: 'check',
    island: 'check',
  },
  trainer: {
    file: 'trainer.html',
    about: (words) => words.trainerPage,
    Page: TrainerPlace,
    inlined: 'trainer',
    island: 'trainer',
  },
  desk: {
    file: 'desk.html',
    about: (words) => words.deskPage,
    Page: DeskPlace,
    sheet: 'desk',
    island: 'desk',
  },
  checklists: {
    file: 'checklists.html',
    about: (words) => words.checklistsPage,
    Page: ChecklistsPage,
    sheet: 'checklists',
  },
  handouts: {
    file: 'handouts.html',
    about: (words) => words.handoutsPage,
    Page: HandoutsPlace,
    sheet: 'handouts',
    island: 'handouts',
  },
  notFound: {
    file: '404.html',
    about: (words) => words.notFound,
    Page: NotFoundPage,
    inlined: 'home',
    isAnywhere: true,
  },
} satisfies Partial<Record<PageName, Route>>

/** Where a page lies below the site's root. */
export function fileOf({ file }: Pick<Route, 'file'>, language: Language): string {
  return language === 'ru' ? file : `${language}/${file}`
}

/** Where the page of an article lies below the site’s root. */
export const articleFile = (slug: string, language: Language) => `${language}/${slug}.html`
