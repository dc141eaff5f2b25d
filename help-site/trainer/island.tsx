import { hydrate, render } from 'preact'
import { loadTrainerWords } from '../../lib/i18n/trainer-words.ts'
import type { IslandDoor } from '../island.ts'
import { tellFailed } from '../tell-failed.ts'
import { openPractice, type Practice } from './practice.ts'
import { isUntouched } from './stage.ts'
import { placeInHash } from './step-link.ts'
import { Trainer } from './Trainer.tsx'

/** Brings the trainer to its page; what it gives ends it. */
export function mount(place: HTMLElement, { language, early }: IslandDoor): () => void {
  let isLeft = false
  let practice: Practice | undefined
  async function open() {
    const { hash } = location
    const wanted = placeInHash(hash)
    const [words, opened] = await Promise.all([
      loadTrainerWords(language),
      openPractice({ language, place: wanted }),
    ])
    practice = opened
    if (isLeft) return opened.close()
    const trainer = <Trainer words={words} language={language} practice={opened} isMenu={!wanted} />
    const isDrawn = place.dataset.first === hash
    delete place.dataset.first
    place.removeAttribute('id')
    if (isDrawn && isUntouched(opened.shown(), wanted) && !opened.notice()) {
      hydrate(trainer, place)
      // What was pressed while it could not answer yet.
      for (const one of early.splice(0)) one.click()
    } else {
      place.textContent = ''
      render(trainer, place)
    }
  }
  open().catch((error: unknown) => {
    console.error(error)
    tellFailed()
  })
  return () => {
    isLeft = true
    render(null, place)
    practice?.close()
  }
}
