import type { Way } from '../lib/conflict/ways-out.ts'
import { Button } from './Button.tsx'
import { CopyButton } from './CopyButton.tsx'
import { MoreDetails } from './MoreDetails.tsx'
import { Notice } from './Notice.tsx'
import { StepPicture } from './StepPicture.tsx'
import { Steps } from './Steps.tsx'
import { WayCard } from './WayCard.tsx'
import type { WayProps } from './way-props.ts'
import { windowName } from './window-name.ts'

type PrivateWindowWayProps = WayProps & { way: Way & { kind: 'private-window' } }

export function PrivateWindowWay(props: PrivateWindowWayProps) {
  const { words, browser, way, best, privateWindowsOpen } = props
  const name = windowName(words, browser)
  const say = words.ways.privateWindow
  return (
    <WayCard title={say.title(name)} hint={say.hint} best={best}>
      {privateWindowsOpen && <Notice tone="warning">{say.openAlready(name)}</Notice>}
      {way.readiness === 'one-click' ? <OneClick {...props} /> : <ByHand {...props} />}
    </WayCard>
  )
}

function OneClick({ words, browser, way, best, privateWindowsOpen, onTake }: PrivateWindowWayProps) {
  const name = windowName(words, browser)
  const say = words.ways.privateWindow
  return (
    <>
      {!privateWindowsOpen && <p>{say.text}</p>}
      <Button look={best ? 'primary' : 'plain'} big={Boolean(best)} onClick={() => onTake(way)}>
        {say.button(name)}
      </Button>
      <p class="WayCard-quiet">{say.after}</p>
      {!privateWindowsOpen && (
        <MoreDetails title={say.trouble}>
          <p>{say.troubleText(name)}</p>
        </MoreDetails>
      )}
    </>
  )
}

function ByHand({ words, browser, mobile, best, onCopyLink }: PrivateWindowWayProps) {
  const name = windowName(words, browser)
  const say = words.ways.privateWindow
  return (
    <>
      <Steps
        steps={[
          {
            text: say.stepCopy,
            extra: <CopyButton words={words} look={best ? 'primary' : 'plain'} onCopy={onCopyLink} />,
          },
          mobile
            ? { text: say.stepOpenMobile(name) }
            : { text: say.stepOpen(name), picture: <StepPicture shows="menu" /> },
          mobile
            ? { text: words.ways.pasteMobile }
            : { text: words.ways.paste, picture: <StepPicture shows="address" dark /> },
        ]}
      />
      <p class="WayCard-quiet">{say.after}</p>
      {browser === 'firefox' && !mobile && (
        <MoreDetails title={say.allow}>
          <Steps
            steps={[
              { text: say.allowSteps.addons },
              { text: say.allowSteps.pick, picture: <StepPicture shows="addons" /> },
              { text: say.allowSteps.allow, picture: <StepPicture shows="allow" /> },
            ]}
          />
          <p>{say.allowNote}</p>
        </MoreDetails>
      )}
    </>
  )
}
