import { useSignal } from '@preact/signals'
import type { ComponentChild } from 'preact'
import { OptionsView } from '../../components/OptionsView.tsx'
import { contacts } from '../../lib/extension/contacts.ts'
import { chooseLanguage, followBrowserLanguage, startLanguage } from '../../lib/extension/language.ts'
import { OptionsModel } from '../../lib/extension/options-model.ts'
import { onMemoryChange } from '../../lib/extension/remembered.ts'
import type { Language } from '../../lib/i18n/language.ts'
import { loadOptionsWords, type OptionsWords } from '../../lib/i18n/options-words.ts'

type Spoken = { language: Language; words: OptionsWords }

/** Starts the settings page once everything it says is read. */
export async function startOptions(show: (page: ComponentChild) => void): Promise<void> {
  const options = new OptionsModel(() => Date.now())
  const [spoken] = await Promise.all([startLanguage().then(speak), options.refresh()])
  onMemoryChange(() => void options.refresh())
  show(<Options options={options} spoken={spoken} />)
}

async function speak(language: Language): Promise<Spoken> {
  return { language, words: await loadOptionsWords(language) }
}

type OptionsProps = { options: InstanceType<typeof OptionsModel>; spoken: Spoken }

function Options({ options, spoken: initial }: OptionsProps) {
  const spoken = useSignal(initial)
  const choose = async (choice: Language | null) => {
    if (choice) await chooseLanguage(choice)
    spoken.value = await speak(choice ?? (await followBrowserLanguage()))
  }
  const speakAnew = async () => {
    spoken.value = await speak(await startLanguage())
  }
  return (
    <OptionsView
      {...spoken.value}
      state={options.state.value}
      contacts={contacts}
      onForget={options.forget}
      onBringBack={options.bringBack}
      onAdd={options.add}
      onHelpSite={options.saveHelpSite}
      onLanguageChoice={choose}
      onSave={() => void options.write().then(download)}
      onLoad={(file) => void file.text().then(options.load).then(speakAnew)}
      onReset={() => void options.reset().then(speakAnew)}
      onLanguage={choose}
    />
  )
}

function download(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  Object.assign(document.createElement('a'), { href: url, download: 'mostik-settings.json' }).click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
