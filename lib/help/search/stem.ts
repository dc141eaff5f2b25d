import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as russian } from '@orama/stemmers/russian'

/** The stem of a word in lower case, by language. */
export const stem = { ru: russian, en: english }
