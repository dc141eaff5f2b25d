import { Button } from './Button.tsx'
import { StepPicture } from './StepPicture.tsx'
import { Steps } from './Steps.tsx'
import { WayCard } from './WayCard.tsx'
import type { WayProps } from './way-props.ts'

export function SignOutWay({ words, best, onTake }: WayProps) {
  const say = words.ways.signOut
  const openProfile = (
    <Button
      look={best ? 'primary' : 'plain'}
      onClick={() => onTake({ kind: 'sign-out', readiness: 'by-hand' })}
    >
      {say.button}
    </Button>
  )
  return (
    <WayCard title={say.title} hint={say.hint} best={best}>
      <p>{say.text}</p>
      <Steps
        steps={[
          { text: say.stepOpen, extra: openProfile },
          { text: say.stepLeave, picture: <StepPicture shows="account" /> },
          { text: say.stepBack },
        ]}
      />
      <p class="WayCard-quiet">{say.reminder}</p>
    </WayCard>
  )
}
