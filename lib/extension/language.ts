import { type Language, languageOf } from '../i18n/language.ts'
import { language } from './memory.ts'

/** The script with the words of a language, for `executeScript` and for our own pages. */
export const wordsScript = (of: Language): `/words-${Language}.js` => `/words-${of}.js`

/** The language a person chose, or else the one their browser wants. */
export async function currentLanguage(): Promise<Language> {
  return (await language.read()) ?? languageOf(navigator.languages)
}

/** Loads the words of one of our pages and tells in which language it speaks. */
export async function startLanguage(): Promise<Language> {
  // Most people read what their browser speaks: its words come while we look whether they chose otherwise.
  const likely = languageOf(navigator.languages)
  const [current] = await Promise.all([currentLanguage(), loadWords(likely)])
  if (current !== likely) await loadWords(current)
  return current
}

/** Speaks the browser's language from now on, and tells which that is. */
export async function followBrowserLanguage(): Promise<Language> {
  await language.change(() => null)
  return startLanguage()
}

/** Remembers the chosen language for all our pages; this one can speak it then. */
export async function chooseLanguage(chosen: Language): Promise<void> {
  await Promise.all([loadWords(chosen), language.change(() => chosen)])
}

async function loadWords(of: Language): Promise<void> {
  // Written out: a store's reader must see at a glance that no address from outside is loaded here.
  await (of === 'ru' ? import('/words-ru.js' as string) : import('/words-en.js' as string))
}
