import type { Language } from './language.ts'
import { typesetAll } from './typeset.ts'

const ru = {
  label: 'Карточка школы',
  max: { yes: 'Школа уже в MAX.', no: 'Школа не в MAX.', moving: 'Школа переходит в MAX.' },
  sent: 'Карточку прислали вместе со ссылкой, Мостик её не проверял. Кодов и паролей школа не спрашивает.',
}

export type CardWords = typeof ru

const words: Record<Language, CardWords> = {
  ru: typesetAll(ru),
  en: {
    label: 'School card',
    max: {
      yes: 'The school is in MAX already.',
      no: 'The school is not in MAX.',
      moving: 'The school is moving to MAX.',
    },
    sent: 'The card came with the link, Mostik has not checked it. A school does not ask for codes and passwords.',
  },
}

/** What stands around a school's card; both languages at once, they are this small. */
export function cardWords(language: Language): CardWords {
  return words[language]
}
