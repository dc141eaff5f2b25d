import type { PopupState } from '../lib/conflict/popup-state.ts'
import type { Presence } from '../lib/conflict/presence.ts'
import type { Language } from '../lib/i18n/language.ts'
import { translate } from '../lib/i18n/translate.ts'
import { PopupReadiness } from './PopupReadiness.tsx'
import { presenceText } from './presence-text.ts'

type PopupTabProps = { language: Language; now: number; state: PopupState }

/** What the tab under the popup is and who is signed in there, in a sentence; below it, what we know already. */
export function PopupTab({ language, now, state }: PopupTabProps) {
  const words = translate(language)
  const say = words.popup
  return (
    <section class="PopupView-section">
      <h2 class="PopupView-heading">{say.heading}</h2>
      {state.context === 'ordinary' ? (
        <>
          <p>{tabText(language, state, now)}</p>
          {state.tab === 'unseen' && <p>{whoText(language, state.presence, now)}</p>}
          <PopupReadiness words={words} state={state} />
        </>
      ) : (
        <p>{say[state.context]}</p>
      )}
    </section>
  )
}

function tabText(language: Language, { tab, presence }: PopupState, now: number): string {
  const say = translate(language).popup.tab
  if (tab === 'invite') return say.invite[presenceForInvite(presence)]
  // Whose profile it is was true when it was read; since then somebody may have signed in or out.
  if (tab === 'profile' && !(presence.kind === 'known' && presence.role === 'student'))
    return whoText(language, presence, now)
  return tab === 'service' || tab === 'own' ? whoText(language, presence, now) : say[tab]
}

function presenceForInvite(presence: Presence): 'student' | 'other' | 'unknown' {
  if (presence.kind !== 'known') return 'unknown'
  return presence.role === 'student' ? 'student' : 'other'
}

function whoText(language: Language, presence: Presence, now: number): string {
  const say = translate(language).popup.presence
  if (presence.kind === 'doubtful') {
    return presence.why === 'several' ? say.several : presenceText(language, presence, now)
  }
  return say[presence.kind === 'known' ? presence.role : 'unknown']
}
