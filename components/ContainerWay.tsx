import { Button } from './Button.tsx'
import { MoreDetails } from './MoreDetails.tsx'
import { WayCard } from './WayCard.tsx'
import type { WayProps } from './way-props.ts'

export function ContainerWay({ words, best, onTake }: WayProps) {
  const say = words.ways.container
  return (
    <WayCard title={say.title} hint={say.hint} best={best}>
      <p>{say.text}</p>
      <Button
        look={best ? 'primary' : 'plain'}
        big={Boolean(best)}
        onClick={() => onTake({ kind: 'container', readiness: 'one-click' })}
      >
        {say.button}
      </Button>
      <MoreDetails title={say.more}>
        <p>{say.moreText}</p>
      </MoreDetails>
    </WayCard>
  )
}
