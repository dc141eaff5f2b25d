import { PageFrame } from './PageFrame.tsx'
import { WelcomePictures } from './WelcomePictures.tsx'
import { WelcomeReadiness } from './WelcomeReadiness.tsx'
import { WelcomeSight } from './WelcomeSight.tsx'
import { WelcomeWho } from './WelcomeWho.tsx'
import type { WelcomeViewProps } from './welcome-props.ts'

/** The first steps: what it does, what is still missing, who signs in here, what it sees. */
export function WelcomeView(props: WelcomeViewProps) {
  const { language, words, browser, onLanguage } = props
  return (
    <PageFrame language={language} heading={words.heading} focusOn="welcome" onLanguage={onLanguage}>
      <div class="WelcomeView">
        <WelcomePictures say={words.pictures} />
        <WelcomeReadiness {...props} />
        <WelcomeWho {...props} />
        <WelcomeSight say={words.sight} browser={browser} />
        <p class="WelcomeView-quiet">{words.end}</p>
      </div>
    </PageFrame>
  )
}
