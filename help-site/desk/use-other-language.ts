import { useEffect, useState } from 'preact/hooks'
import { loadSituations, type Situations } from '../../lib/desk/load-situations.ts'
import { type DeskWords, loadDeskWords } from '../../lib/i18n/desk-words.ts'
import type { Language } from '../../lib/i18n/language.ts'

type Told = { words: DeskWords; situations: Situations; language: Language }

/** The words of an answer in the wanted language; the page's own until those are loaded. */
export function useOtherLanguage(own: Told, wanted: Language): Told {
  const [other, setOther] = useState<Told>()
  useEffect(() => {
    if (wanted === own.language || other?.language === wanted) return
    Promise.all([loadDeskWords(wanted), loadSituations(wanted)]).then(
      ([{ plain }, situations]) => setOther({ words: plain, situations, language: wanted }),
      () => undefined,
    )
  }, [wanted])
  return other?.language === wanted ? other : own
}
