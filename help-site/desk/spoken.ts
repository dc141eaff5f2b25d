import type { Situations } from '../../lib/desk/load-situations.ts'
import type { Language } from '../../lib/i18n/language.ts'
import { typesetAll } from '../../lib/i18n/typeset.ts'

/** The same words twice: for the screen, and with plain spaces for what is copied and searched. */
export type Spoken = { shown: Situations; plain: Situations; language: Language }

/** The words of situations for the screen and for copying. */
export function spoken(plain: Situations, language: Language): Spoken {
  return { plain, shown: language === 'ru' ? typesetAll(plain) : plain, language }
}
