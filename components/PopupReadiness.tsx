import type { PopupState } from '../lib/conflict/popup-state.ts'
import type { Words } from '../lib/i18n/translate.ts'

/** Two lines: do we know who is signed in, do we know what an invite looks like. */
export function PopupReadiness({ words, state }: { words: Words; state: PopupState }) {
  const say = words.popup
  const who = { known: say.knowsWho, doubtful: say.asksWho, unknown: say.knowsNotWho }[state.presence.kind]
  return (
    <ul class="PopupReadiness" aria-label={say.readiness}>
      <Line done={state.presence.kind === 'known'}>{who}</Line>
      <Line done={state.knowsInvite}>{state.knowsInvite ? say.knowsInvite : say.knowsNoInvite}</Line>
    </ul>
  )
}

function Line({ done, children }: { done: boolean; children: string }) {
  return (
    <li class={`PopupReadiness-line PopupReadiness-${done ? 'done' : 'open'}`}>
      <svg class="PopupReadiness-sign" viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="8" />
        {done && <path d="m6.2 10.2 2.6 2.7 5-5.4" />}
      </svg>
      {children}
    </li>
  )
}
