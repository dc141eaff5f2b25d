import { useId, useState } from 'preact/hooks'
import type { BrowserName } from '../lib/conflict/ways-out.ts'
import { CopyButton } from './CopyButton.tsx'
import { MoreDetails } from './MoreDetails.tsx'
import { Steps } from './Steps.tsx'
import { WayCard } from './WayCard.tsx'
import type { WayProps } from './way-props.ts'

const known: readonly BrowserName[] = ['yandex', 'chrome', 'edge', 'firefox', 'opera']

export function OtherBrowserWay(props: WayProps) {
  const { words, mobile, best } = props
  const say = words.ways.otherBrowser
  return (
    <WayCard title={say.title} hint={say.hint} best={best}>
      {mobile ? <OnPhone {...props} /> : <OnComputer {...props} />}
      {mobile && <p class="WayCard-quiet">{say.checkMobile}</p>}
    </WayCard>
  )
}

function OnPhone({ words, onCopyLink }: WayProps) {
  const say = words.ways.otherBrowser
  const copy = <CopyButton words={words} onCopy={onCopyLink} />
  return (
    <Steps
      steps={[
        { text: say.stepCopy, extra: copy },
        { text: say.stepOpenMobile },
        { text: words.ways.pasteMobile },
      ]}
    />
  )
}

/** The others come first; this browser itself is offered only with a new profile. */
function OnComputer({ words, browser, best, onCopyLink }: WayProps) {
  const others = known.filter((name) => name !== browser)
  // We know no steps for a profile in Opera; its private window is another way already.
  const options = browser === 'opera' ? others : [...others, browser]
  const [picked, setPicked] = useState<BrowserName>(others[0] ?? 'chrome')
  const group = useId()
  const say = words.ways.otherBrowser
  const name = words.browsers[picked]
  const isSame = picked === browser
  const profile = say.profileSteps[picked].map((text) => ({ text }))
  const copy = {
    text: say.stepCopy,
    extra: <CopyButton words={words} look={best ? 'primary' : 'plain'} onCopy={onCopyLink} />,
  }
  const paste = { text: words.ways.paste }
  return (
    <>
      <fieldset class="OtherBrowserWay-choice">
        <legend class="OtherBrowserWay-legend">{say.pick}</legend>
        {options.map((option) => (
          <label class="OtherBrowserWay-option" key={option}>
            <input
              class="OtherBrowserWay-radio"
              type="radio"
              name={group}
              checked={option === picked}
              onChange={() => setPicked(option)}
            />
            <span class="OtherBrowserWay-name">
              {option === browser ? say.same(words.browsers[option]) : words.browsers[option]}
            </span>
          </label>
        ))}
      </fieldset>
      {isSame && <p>{say.profileMeaning}</p>}
      <Steps steps={isSame ? [copy, ...profile, paste] : [copy, { text: say.stepOpen(name) }, paste]} />
      {!isSame && (
        <MoreDetails title={say.newProfile}>
          <Steps steps={profile} />
        </MoreDetails>
      )}
      <p class="WayCard-quiet">{say.versions}</p>
    </>
  )
}
