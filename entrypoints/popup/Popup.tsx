import { useSignal } from '@preact/signals'
import type { ComponentChild } from 'preact'
import { PopupView } from '../../components/PopupView.tsx'
import { browserName } from '../../lib/extension/browser-name.ts'
import { contacts } from '../../lib/extension/contacts.ts'
import { openHelp } from '../../lib/extension/help-address.ts'
import { onAccessChange } from '../../lib/extension/interception.ts'
import { isPhone } from '../../lib/extension/is-phone.ts'
import { chooseLanguage, startLanguage } from '../../lib/extension/language.ts'
import { PasteModel } from '../../lib/extension/paste-model.ts'
import { PopupModel } from '../../lib/extension/popup-model.ts'
import { onMemoryChange } from '../../lib/extension/remembered.ts'
import { copyReport } from '../../lib/extension/report.ts'
import { openWelcome } from '../../lib/extension/welcome-tab.ts'
import type { Language } from '../../lib/i18n/language.ts'
import { type VerdictWords, verdictWords } from '../../lib/i18n/verdict-words.ts'

/** Starts the popup once everything it says is read: it must not jump while a person reads it. */
export async function startPopup(show: (page: ComponentChild) => void): Promise<void> {
  const popup = new PopupModel(() => Date.now())
  const paste = new PasteModel(() => Date.now())
  const [language] = await Promise.all([startLanguage(), popup.refresh()])
  onMemoryChange(() => void popup.refresh())
  onAccessChange(() => void popup.refresh())
  show(<Popup popup={popup} paste={paste} language={language} />)
}

type PopupProps = {
  popup: InstanceType<typeof PopupModel>
  paste: InstanceType<typeof PasteModel>
  language: Language
}

function Popup({ popup, paste, language: initial }: PopupProps) {
  const language = useSignal(initial)
  const verdicts = useSignal<VerdictWords | undefined>(undefined)
  const check = async (text: string) => {
    verdicts.value = await verdictWords(language.value)
    await paste.check(text)
  }
  const speak = async (chosen: Language) => {
    const [words] = await Promise.all([verdicts.value && verdictWords(chosen), chooseLanguage(chosen)])
    verdicts.value = words
    language.value = chosen
  }
  const pasted = paste.pasted.value
  // A way that was opened elsewhere is what the person wants to look at now.
  const closeWhenOpened = async (opening: Promise<boolean>) => {
    if (await opening) window.close()
  }
  return (
    <PopupView
      language={language.value}
      browser={browserName(navigator.userAgent)}
      mobile={isPhone(navigator.userAgent)}
      now={Date.now()}
      state={popup.state.value}
      support={contacts.support}
      pasted={pasted && verdicts.value && { ...pasted, sentence: verdicts.value[pasted.verdict] }}
      onPaste={(text) => void check(text)}
      onTakePasted={(way) => void closeWhenOpened(paste.take(way))}
      onCopyPasted={paste.copyLink}
      onSendPasted={() => void closeWhenOpened(paste.send())}
      onTake={(way) => void closeWhenOpened(popup.take(way))}
      onCopyLink={popup.copyLink}
      onReturn={() => void closeWhenOpened(popup.returnToLink())}
      onUndo={popup.undo}
      onReminderDone={popup.endReminder}
      onGrant={popup.grant}
      onPause={popup.pause}
      onEndPause={popup.endPause}
      onNewsSeen={popup.endNews}
      onSettings={() => void closeWhenOpened(popup.openSettings())}
      onHelp={() => void closeWhenOpened(openHelp(popup.state.value.help))}
      onWelcome={() => void closeWhenOpened(openWelcome().then(() => true))}
      onReport={() => copyReport('popup', popup.state.value.context, Date.now())}
      onLanguage={(chosen) => void speak(chosen)}
    />
  )
}
