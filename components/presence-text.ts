import type { Presence } from '../lib/conflict/presence.ts'
import type { Language } from '../lib/i18n/language.ts'
import { translate } from '../lib/i18n/translate.ts'
import { whenText } from '../lib/i18n/when-text.ts'

const hour = 3_600_000

/** Says who is signed in, since when, and how we know it, in one or two sentences. */
export function presenceText(language: Language, presence: Presence, now: number): string {
  const words = translate(language).presence
  if (presence.kind === 'unknown') return words.unknown
  const when = whenText(language, presence.at, now)
  if (presence.kind === 'doubtful') {
    if (presence.why === 'several') return words.several(when)
    return presence.why === 'identity-visit'
      ? words.changed[presence.role](when)
      : words.doubtful[presence.role](when)
  }
  if (presence.by === 'answer') return words.answered[presence.role](when)
  const since = whenText(language, presence.since, now)
  const isLong = presence.at - presence.since > hour && since !== when
  return isLong ? words.knownSince[presence.role](since, when) : words.known[presence.role](when)
}
