import type { GuardState } from '../lib/conflict/guard-state.ts'
import { translate } from '../lib/i18n/translate.ts'
import { minutesLeft } from '../lib/i18n/when-text.ts'
import { Button } from './Button.tsx'
import type { GuardViewProps } from './guard-props.ts'
import { Notice } from './Notice.tsx'
import { StepPicture } from './StepPicture.tsx'
import { Steps } from './Steps.tsx'

type GuardWaitingProps = Omit<GuardViewProps, 'state'> & { state: GuardState & { kind: 'waiting' } }

export function GuardWaiting({ state, language, now, onOpenProfile, onOpenInvite }: GuardWaitingProps) {
  const words = translate(language)
  const say = words.guard.waiting
  const signOut = words.ways.signOut
  const kept = say.kept(minutesLeft(state.keptUntil, now))
  if (state.signedOut) {
    return (
      <div class="GuardView-text">
        <p class="GuardView-lead">{say.readyText}</p>
        <Button look="primary" big onClick={onOpenInvite}>
          {signOut.openInvite}
        </Button>
        <p class="GuardView-quiet">{kept}</p>
        <Notice tone="info">{say.after}</Notice>
      </div>
    )
  }
  const account = <StepPicture shows="account" />
  return (
    <div class="GuardView-text">
      <p class="GuardView-lead">{kept}</p>
      <Steps
        steps={[
          {
            text: signOut.stepOpen,
            extra: (
              <Button look="primary" onClick={onOpenProfile}>
                {signOut.button}
              </Button>
            ),
          },
          { text: signOut.stepLeave, picture: account },
          { text: say.comeBack },
        ]}
      />
      <Notice tone="info">{say.after}</Notice>
      <Button look="quiet" onClick={onOpenInvite}>
        {say.already}
      </Button>
    </div>
  )
}
