import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { ru } from '../lib/i18n/ru.ts'
import { learnWords } from '../lib/i18n/translate.ts'
import { typesetAll } from '../lib/i18n/typeset.ts'

/** Russian, for our pages and for the panel: one file, loaded only by those who read it. */
export default defineUnlistedScript(() => learnWords('ru', typesetAll(ru)))
