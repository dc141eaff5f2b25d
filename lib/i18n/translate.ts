import { en } from './en.ts'
import { ru } from './ru.ts'
import { typesetAll } from './typeset.ts'

/** The languages of Mostik; Russian is the source. */
export type Language = 'ru' | 'en'

/** What every language must say. */
export type Words = typeof ru

const dictionaries: Record<Language, Words> = { ru: typesetAll(ru), en }

/** The sentences of a language, ready for the screen. */
export function translate(language: Language): Words {
  return dictionaries[language]
}

/** The language to start with, from the browser's wishes (`navigator.languages`): Russian unless English is wanted first. */
export function languageOf(wishes: readonly string[]): Language {
  const wish = wishes.find((tag) => /^(ru|en|be|uk|kk)\b/i.test(tag))
  return wish && /^en\b/i.test(wish) ? 'en' : 'ru'
}
