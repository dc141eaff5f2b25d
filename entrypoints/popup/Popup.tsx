import { useSignal } from '@preact/signals'
import type { ComponentChild } from 'preact'
import { PopupView } from '../../components/PopupView.tsx'
import { browserName } from '../../lib/extension/browser-name.ts'
import { onAccessChange } from '../../lib/extension/interception.ts'
import { chooseLanguage, startLanguage } from '../../lib/extension/language.ts'
import { PopupModel } from '../../lib/extension/popup-model.ts'
import { onMemoryChange } from '../../lib/extension/remembered.ts'
import { openWelcome } from '../../lib/extension/welcome-tab.ts'
import type { Language } from '../../lib/i18n/language.ts'

/** Starts the popup once everything it says is read: it must not jump while a person reads it. */
export async function startPopup(show: (page: ComponentChild) => void): Promise<void> {
  const popup = new PopupModel(() => Date.now())
  const [language] = await Promise.all([startLanguage(), popup.refresh()])
  onMemoryChange(() => void popup.refresh())
  onAccessChange(() => void popup.refresh())
  show(<Popup popup={popup} language={language} />)
}

function Popup({ popup, language: initial }: { popup: InstanceType<typeof PopupModel>; language: Language }) {
  const language = useSignal(initial)
  // A way that was opened elsewhere is what the person wants to look at now.
  const closeWhenOpened = async (opening: Promise<boolean>) => {
    if (await opening) window.close()
  }
  return (
    <PopupView
      language={language.value}
      browser={browserName(navigator.userAgent)}
      mobile={/android/i.test(navigator.userAgent)}
      now={Date.now()}
      state={popup.state.value}
      onPaste={(text) => void closeWhenOpened(popup.paste(text))}
      onTake={(way) => void closeWhenOpened(popup.take(way))}
      onCopyLink={popup.copyLink}
      onReturn={() => void closeWhenOpened(popup.returnToLink())}
      onUndo={popup.undo}
      onReminderDone={popup.endReminder}
      onGrant={popup.grant}
      onPause={popup.pause}
      onEndPause={popup.endPause}
      onWelcome={() => void closeWhenOpened(openWelcome().then(() => true))}
      onLanguage={(chosen) => {
        void chooseLanguage(chosen).then(() => {
          language.value = chosen
        })
      }}
    />
  )
}
