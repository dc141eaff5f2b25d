import type { GuardState } from '../lib/conflict/guard-state.ts'
import { translate } from '../lib/i18n/translate.ts'
import { BridgePicture } from './BridgePicture.tsx'
import { GuardFacts } from './GuardFacts.tsx'
import type { GuardViewProps } from './guard-props.ts'
import { WaysOut } from './WaysOut.tsx'

type GuardStopProps = Omit<GuardViewProps, 'state'> & { state: GuardState & { kind: 'stop' } }

export function GuardStop({
  state,
  language,
  browser,
  mobile = false,
  now,
  onTake,
  onCopyLink,
}: GuardStopProps) {
  const words = translate(language)
  const say = words.guard.stop
  return (
    <>
      <div class="GuardStop-top">
        <div class="GuardStop-text">
          <p class="GuardView-lead">
            <strong>{say.fine}</strong> {state.presence.kind === 'known' ? say.why : say.unsureWhy}
          </p>
          <p class="GuardView-lead">{say.what}</p>
        </div>
        <BridgePicture />
      </div>
      <GuardFacts language={language} presence={state.presence} host={state.host} now={now} />
      <WaysOut
        words={words}
        browser={browser}
        mobile={mobile}
        link={state.link}
        ways={state.ways}
        privateWindowsOpen={state.privateWindowsOpen ?? false}
        failure={state.failure}
        onTake={onTake}
        onCopyLink={onCopyLink}
      />
    </>
  )
}
