import { useId } from 'preact/hooks'
import type { WayFailure } from '../lib/conflict/guard-state.ts'
import type { Way } from '../lib/conflict/ways-out.ts'
import { Button } from './Button.tsx'
import { ContainerWay } from './ContainerWay.tsx'
import { Notice } from './Notice.tsx'
import { OtherBrowserWay } from './OtherBrowserWay.tsx'
import { PhoneWay } from './PhoneWay.tsx'
import { PrivateWindowWay } from './PrivateWindowWay.tsx'
import { SignOutWay } from './SignOutWay.tsx'
import type { WayProps } from './way-props.ts'
import { windowName } from './window-name.ts'

type WaysOutProps = Omit<WayProps, 'best'> & {
  ways: readonly Way[]
  failure?: WayFailure | undefined
  /** Inside the panel the headings stand one level lower. */
  compact?: boolean
}

type Correction = Way & { kind: 'not-the-child' | 'not-an-invite' }

const isCorrection = (way: Way): way is Correction =>
  way.kind === 'not-the-child' || way.kind === 'not-an-invite'

export function WaysOut({ ways, failure, compact = false, ...props }: WaysOutProps) {
  const { words, browser, onTake } = props
  const heading = useId()
  const leaving = ways.filter((way) => !isCorrection(way))
  const corrections = ways.filter(isCorrection)
  const Heading = compact ? 'h3' : 'h2'
  return (
    <div class={`WaysOut${compact ? ' WaysOut-compact' : ''}`}>
      <div class="WaysOut-failure" role="alert">
        {failure && <Notice tone="trouble">{words.failures[failure](windowName(words, browser))}</Notice>}
      </div>
      {leaving.length > 0 && (
        <section class="WaysOut-list" aria-labelledby={heading}>
          <Heading id={heading} class={compact ? 'VisuallyHidden' : 'WaysOut-heading'}>
            {words.guard.waysHeading}
          </Heading>
          {leaving.map((way, index) => (
            <WayOf key={way.kind} way={way} {...props} best={index === 0 ? words.ways.best : undefined} />
          ))}
        </section>
      )}
      {corrections.length > 0 && (
        <section class="WaysOut-corrections">
          <Heading class="WaysOut-doubt">{words.guard.correctionsHeading}</Heading>
          {corrections.map((way) => (
            <Button key={way.kind} look="quiet" onClick={() => onTake(way)}>
              {way.kind === 'not-the-child' ? words.ways.notTheChild : words.ways.notAnInvite}
            </Button>
          ))}
        </section>
      )}
    </div>
  )
}

function WayOf({ way, ...props }: WayProps & { way: Way }) {
  switch (way.kind) {
    case 'private-window':
      return <PrivateWindowWay way={way} {...props} />
    case 'container':
      return <ContainerWay {...props} />
    case 'phone':
      return <PhoneWay {...props} />
    case 'other-browser':
      return <OtherBrowserWay {...props} />
    case 'sign-out':
      return <SignOutWay {...props} />
    // The corrections stand below, without a card.
    case 'not-the-child':
    case 'not-an-invite':
      return null
  }
}
