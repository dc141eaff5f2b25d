import { translate } from '../lib/i18n/translate.ts'
import { Button } from './Button.tsx'
import { presenceText } from './presence-text.ts'
import { ReadinessLine } from './ReadinessLine.tsx'
import { WelcomePrivate } from './WelcomePrivate.tsx'
import type { WelcomeViewProps } from './welcome-props.ts'

/** What works already and what is missing, each with the one thing to do about it; a line turns green by itself. */
export function WelcomeReadiness(props: WelcomeViewProps) {
  const { language, words, now, state, onGrant, onOpenService } = props
  const say = words.ready
  const known = translate(language).popup
  const { presence } = state
  const who = { known: known.knowsWho, doubtful: known.asksWho, unknown: known.knowsNotWho }[presence.kind]
  return (
    <section class="WelcomeView-section">
      <h2 class="WelcomeView-heading">{say.heading}</h2>
      <ul class="WelcomeReadiness" aria-live="polite">
        <ReadinessLine done={state.access === 'granted'}>
          <p class="WelcomeReadiness-name">{state.access === 'granted' ? say.access : say.noAccess}</p>
          {state.access === 'missing' && (
            <div class="WelcomeReadiness-more">
              <p>{say.noAccessText}</p>
              <Button look="primary" onClick={onGrant}>
                {say.grant}
              </Button>
            </div>
          )}
        </ReadinessLine>
        <ReadinessLine done={presence.kind === 'known'}>
          <p class="WelcomeReadiness-name">{who}</p>
          <div class="WelcomeReadiness-more">
            <p>{presence.kind === 'unknown' ? say.whoText : presenceText(language, presence, now)}</p>
            {presence.kind === 'unknown' && <Button onClick={onOpenService}>{say.open}</Button>}
          </div>
        </ReadinessLine>
        <ReadinessLine done={state.knowsInvite}>
          <p class="WelcomeReadiness-name">{state.knowsInvite ? known.knowsInvite : known.knowsNoInvite}</p>
          {!state.knowsInvite && <p class="WelcomeReadiness-more">{say.inviteText}</p>}
        </ReadinessLine>
        {state.privateWindows !== 'none' && <WelcomePrivate {...props} />}
      </ul>
    </section>
  )
}
