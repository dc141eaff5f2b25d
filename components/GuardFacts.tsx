import type { Presence } from '../lib/conflict/presence.ts'
import type { Language } from '../lib/i18n/language.ts'
import { translate } from '../lib/i18n/translate.ts'
import { presenceText } from './presence-text.ts'

type GuardFactsProps = { language: Language; presence: Presence; host: string; now: number }

/** What we stopped on: who is signed in and how we know, and the link's host (never the link). */
export function GuardFacts({ language, presence, host, now }: GuardFactsProps) {
  const say = translate(language).guard.facts
  return (
    <dl class="GuardFacts">
      <div class="GuardFacts-fact">
        <dt class="GuardFacts-name">{say.who}</dt>
        <dd>{presenceText(language, presence, now)}</dd>
      </div>
      <div class="GuardFacts-fact">
        <dt class="GuardFacts-name">{say.where}</dt>
        <dd>{host}</dd>
      </div>
    </dl>
  )
}
