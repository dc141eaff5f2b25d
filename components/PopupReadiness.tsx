import type { PopupState } from '../lib/conflict/popup-state.ts'
import type { Words } from '../lib/i18n/translate.ts'
import { ReadinessLine } from './ReadinessLine.tsx'

/** Two lines: do we know who is signed in, do we know what an invite looks like. */
export function PopupReadiness({ words, state }: { words: Words; state: PopupState }) {
  const say = words.popup
  const who = { known: say.knowsWho, doubtful: say.asksWho, unknown: say.knowsNotWho }[state.presence.kind]
  return (
    <ul class="PopupReadiness" aria-label={say.readiness}>
      <ReadinessLine done={state.presence.kind === 'known'}>{who}</ReadinessLine>
      <ReadinessLine done={state.knowsInvite}>
        {state.knowsInvite ? say.knowsInvite : say.knowsNoInvite}
      </ReadinessLine>
    </ul>
  )
}
