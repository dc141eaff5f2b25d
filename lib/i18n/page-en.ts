import { optionsEn } from './options-en.ts'
import { verdictEn } from './verdict-en.ts'
import { welcomeEn } from './welcome-en.ts'

/** What only one of our pages says, in English: loaded in one piece, which packs better than three. */
export const pageEn = { options: optionsEn, verdict: verdictEn, welcome: welcomeEn }
