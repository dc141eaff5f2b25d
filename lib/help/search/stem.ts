import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as russian } from '@orama/stemmers/russian'

/** The stem of a word in lower case. */
export type Stem = (word: string) => string

/** The stemmer of each language. A page takes the one of its own language alone: see `search-index-plugin.ts`. */
export const stems = { ru: russian, en: english } satisfies Record<string, Stem>
