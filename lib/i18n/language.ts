/** The languages of Mostik; Russian is the source. */
export type Language = 'ru' | 'en'

/** The language to start with, from the browser's wishes (`navigator.languages`): Russian unless English is wanted first. */
export function languageOf(wishes: readonly string[]): Language {
  const wish = wishes.find((tag) => /^(ru|en|be|uk|kk)\b/i.test(tag))
  return wish && /^en\b/i.test(wish) ? 'en' : 'ru'
}
