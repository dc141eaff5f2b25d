import type { PanelState } from '../lib/conflict/panel-state.ts'
import type { Language } from '../lib/i18n/language.ts'
import { translate } from '../lib/i18n/translate.ts'

/** The panel's one heading in a state; it is also what is announced. */
export function panelHeading(language: Language, state: PanelState): string {
  const words = translate(language).panel
  switch (state.kind) {
    case 'invite':
      return state.presence.kind === 'known' ? words.invite.heading : words.invite.doubtfulHeading
    case 'own-parent-error':
      return words.ownParent.heading
    case 'two-parents-error':
      return words.twoParents.heading
    case 'who-is-here':
      return words.who.heading
    case 'is-this-an-invite':
      return words.isInvite.heading
    case 'answered':
      return words.answered[state.answer]
    case 'signed-out':
      return words.signedOut.heading
    case 'helper':
      return translate(language).helper.heading
    default:
      return words[state.kind].heading
  }
}
