import type { Language } from './language.ts'

/** What the browser itself shows of us, in its menus and lists of shortcuts: the background must not load all words for it. */
export const browserWords = {
  ru: {
    openPrivately: 'Открыть это приглашение в приватном окне',
    waysOut: 'Показать, где открыть приглашение',
  },
  en: {
    openPrivately: 'Open this invite in a private window',
    waysOut: 'Show where to open the invite',
  },
} as const satisfies Record<Language, Record<'openPrivately' | 'waysOut', string>>
