import type { deskRu } from './desk-ru.ts'
import type { Language } from './language.ts'
import { typesetAll } from './typeset.ts'

/** What the desk of support says itself. */
export type DeskWords = typeof deskRu

/** Loads the desk's own sentences of one language, ready for the screen; `plain` as they are copied. */
export async function loadDeskWords(language: Language): Promise<{ shown: DeskWords; plain: DeskWords }> {
  if (language === 'en') {
    const { deskEn } = await import('./desk-en.ts')
    return { shown: deskEn, plain: deskEn }
  }
  const { deskRu } = await import('./desk-ru.ts')
  return { shown: typesetAll(deskRu), plain: deskRu }
}
