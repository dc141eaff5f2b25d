import { en } from '../../lib/i18n/en.ts'
import { ru } from '../../lib/i18n/ru.ts'
import { learnWords } from '../../lib/i18n/translate.ts'
import { typesetAll } from '../../lib/i18n/typeset.ts'

// The pages load the language they need (`entrypoints/words-*.ts`); tests speak both.
learnWords('ru', typesetAll(ru))
learnWords('en', en)
