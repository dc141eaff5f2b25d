import type { Language } from './language.ts'
import { typesetAll } from './typeset.ts'
import type { verdictRu } from './verdict-ru.ts'

/** One sentence for each verdict on a link. */
export type VerdictWords = typeof verdictRu

/** Loads these sentences in one language, ready for the screen. */
export async function verdictWords(language: Language): Promise<VerdictWords> {
  if (language === 'en') return (await import('./page-en.ts')).pageEn.verdict
  return typesetAll((await import('./page-ru.ts')).pageRu.verdict)
}
