import type { GuardState } from '../lib/conflict/guard-state.ts'
import type { Presence } from '../lib/conflict/presence.ts'
import type { Language } from '../lib/i18n/language.ts'
import { translate } from '../lib/i18n/translate.ts'

/** The one heading of the guard in a state; the page's title says the same. */
export function guardHeading(language: Language, state: GuardState): string {
  const words = translate(language).guard
  switch (state.kind) {
    case 'stop':
      return state.presence.kind === 'known' ? words.stop.heading : words.stop.unsureHeading
    case 'question':
      return state.presence.kind === 'unknown' || isSeveral(state.presence)
        ? words.question.unknownHeading
        : words.question.heading
    case 'waiting':
      return state.signedOut ? words.waiting.readyHeading : words.waiting.heading
    default:
      return words[state.kind].heading
  }
}

/** Different people sign in here: then "it seems that it is the child" would be a guess. */
function isSeveral(presence: Presence): boolean {
  return presence.kind === 'doubtful' && presence.why === 'several'
}
