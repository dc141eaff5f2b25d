import { optionsRu } from './options-ru.ts'
import { verdictRu } from './verdict-ru.ts'
import { welcomeRu } from './welcome-ru.ts'

/** What only one of our pages says, in Russian: loaded in one piece, which packs better than three. */
export const pageRu = { options: optionsRu, verdict: verdictRu, welcome: welcomeRu }
