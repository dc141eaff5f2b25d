import { useSignal } from '@preact/signals'
import type { ComponentChild } from 'preact'
import { WelcomeView } from '../../components/WelcomeView.tsx'
import { browserName } from '../../lib/extension/browser-name.ts'
import { onAccessChange } from '../../lib/extension/interception.ts'
import { chooseLanguage, startLanguage } from '../../lib/extension/language.ts'
import { openProfile } from '../../lib/extension/leave.ts'
import { onMemoryChange } from '../../lib/extension/remembered.ts'
import { WelcomeModel } from '../../lib/extension/welcome-model.ts'
import type { Language } from '../../lib/i18n/language.ts'
import { type WelcomeWords, welcomeWords } from '../../lib/i18n/welcome-words.ts'

/** Starts the first steps once everything is read, and looks again whenever something may have changed. */
export async function startWelcome(show: (page: ComponentChild) => void): Promise<void> {
  const welcome = new WelcomeModel(() => Date.now())
  const [language] = await Promise.all([startLanguage(), welcome.seen()])
  onMemoryChange(() => void welcome.refresh())
  onAccessChange(() => void welcome.refresh())
  const look = () => void (document.visibilityState === 'visible' ? welcome.seen() : welcome.left())
  document.addEventListener('visibilitychange', look)
  window.addEventListener('focus', look)
  show(<Welcome welcome={welcome} start={{ language, words: await welcomeWords(language) }} />)
}

type Spoken = { language: Language; words: WelcomeWords }

function Welcome({ welcome, start }: { welcome: InstanceType<typeof WelcomeModel>; start: Spoken }) {
  const spoken = useSignal(start)
  const speak = async (language: Language) => {
    const [words] = await Promise.all([welcomeWords(language), chooseLanguage(language)])
    spoken.value = { language, words }
  }
  return (
    <WelcomeView
      {...spoken.value}
      browser={browserName(navigator.userAgent)}
      now={Date.now()}
      state={welcome.state.value}
      onGrant={welcome.grant}
      onOpenService={openProfile}
      onAnswer={welcome.answer}
      onUndo={welcome.undo}
      onLanguage={(chosen) => void speak(chosen)}
    />
  )
}
