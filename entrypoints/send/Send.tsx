import { useSignal } from '@preact/signals'
import type { ComponentChild } from 'preact'
import { SendView } from '../../components/SendView.tsx'
import { copyText } from '../../lib/extension/copy-text.ts'
import { chooseLanguage, startLanguage } from '../../lib/extension/language.ts'
import { SendModel } from '../../lib/extension/send-model.ts'
import { shareSheet } from '../../lib/extension/share-sheet.ts'
import type { Language } from '../../lib/i18n/language.ts'

/** Starts the page once its link and its words are read. */
export async function startSend(show: (page: ComponentChild) => void): Promise<void> {
  const send = new SendModel(new URL(location.href), () => Date.now())
  const [language] = await Promise.all([startLanguage(), send.enter()])
  show(<Send send={send} language={language} />)
}

const share = shareSheet()

function Send({ send, language: initial }: { send: InstanceType<typeof SendModel>; language: Language }) {
  const language = useSignal(initial)
  return (
    <SendView
      language={language.value}
      state={send.state.value}
      onCopyText={copyText}
      onShare={share}
      onPrint={() => print()}
      onLanguage={(chosen) => {
        void chooseLanguage(chosen).then(() => {
          language.value = chosen
        })
      }}
    />
  )
}
