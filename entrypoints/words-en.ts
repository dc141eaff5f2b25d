import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { en } from '../lib/i18n/en.ts'
import { learnWords } from '../lib/i18n/translate.ts'

/** English, for our pages and for the panel: one file, loaded only by those who read it. */
export default defineUnlistedScript(() => learnWords('en', en))
