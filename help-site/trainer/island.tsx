import { render } from 'preact'
import type { Language } from '../../lib/i18n/language.ts'
import { loadTrainerWords } from '../../lib/i18n/trainer-words.ts'
import { openPractice, type Practice } from './practice.ts'
import { placeInHash } from './step-link.ts'
import { Trainer } from './Trainer.tsx'

/** Brings the trainer to its page; what it gives ends it. */
export function mount(place: HTMLElement, { language }: { language: Language }): () => void {
  let isLeft = false
  let practice: Practice | undefined
  async function open() {
    const [words, opened] = await Promise.all([
      loadTrainerWords(language),
      openPractice({ language, place: placeInHash(location.hash) }),
    ])
    practice = opened
    if (isLeft) return opened.close()
    place.textContent = ''
    render(<Trainer words={words} language={language} practice={opened} />, place)
  }
  open().catch((error: unknown) => {
    console.error(error)
    document.querySelector('[data-island-failed]')?.removeAttribute('hidden')
  })
  return () => {
    isLeft = true
    render(null, place)
    practice?.close()
  }
}
