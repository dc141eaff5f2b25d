import { translate } from '../lib/i18n/translate.ts'
import { MoreDetails } from './MoreDetails.tsx'
import { ReadinessLine } from './ReadinessLine.tsx'
import { StepPicture } from './StepPicture.tsx'
import { Steps } from './Steps.tsx'
import type { WelcomeViewProps } from './welcome-props.ts'
import { windowName } from './window-name.ts'

/** Whether Mostik may open a private window here; where the browser asks for a permission, the steps to it. */
export function WelcomePrivate({ language, words, browser, state }: WelcomeViewProps) {
  const common = translate(language)
  const say = words.ready
  const { one, all } = windowName(common, browser)
  if (state.privateWindows !== 'not-allowed') {
    const isReady = state.privateWindows === 'ready'
    const allowed = browser === 'firefox' ? say.privateAllowed(one) : say.private(one)
    return (
      <ReadinessLine done={isReady}>
        <p class="WelcomeReadiness-name">{isReady ? allowed : say.privateDisabled(all)}</p>
      </ReadinessLine>
    )
  }
  const steps = common.ways.privateWindow.allowSteps
  return (
    <ReadinessLine done={false}>
      <p class="WelcomeReadiness-name">{say.privateNotAllowed(all)}</p>
      <div class="WelcomeReadiness-more">
        <p>{say.privateText}</p>
        <MoreDetails title={say.privateHow}>
          <Steps
            steps={[
              { text: steps.addons },
              { text: steps.pick, picture: <StepPicture shows="addons" /> },
              { text: steps.allow, picture: <StepPicture shows="allow" /> },
            ]}
          />
          <p>{say.privateNote}</p>
        </MoreDetails>
      </div>
    </ReadinessLine>
  )
}
