import type { Language } from './language.ts'
import type { reportRu } from './report-ru.ts'
import { typesetAll } from './typeset.ts'

/** What a report of the extension says. */
export type ReportWords = typeof reportRu

/** Loads these words in one language, ready for the screen. */
export async function loadReportWords(language: Language): Promise<ReportWords> {
  if (language === 'en') return (await import('./report-en.ts')).reportEn
  return typesetAll((await import('./report-ru.ts')).reportRu)
}
