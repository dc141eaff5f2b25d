import type { Language } from './language.ts'
import type { ru } from './ru.ts'

/** What every language must say. */
export type Words = typeof ru

/** On the global object, because a page's words and its code are separate scripts: each language is loaded only where it is read. */
const spoken = globalThis as { mostikWords?: Partial<Record<Language, Words>> }

/** Makes a language known to `translate`; its words are ready for the screen. */
export function learnWords(language: Language, words: Words): void {
  spoken.mostikWords = { ...spoken.mostikWords, [language]: words }
}

/** The sentences of a language, ready for the screen: those of the other language while only that one is loaded. */
export function translate(language: Language): Words {
  const words = spoken.mostikWords?.[language] ?? Object.values(spoken.mostikWords ?? {})[0]
  if (!words) throw new Error(`No words are loaded, also none of "${language}".`)
  return words
}
