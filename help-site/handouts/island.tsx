import { render } from 'preact'
import { loadHandoutsWords } from '../../lib/i18n/handouts-words.ts'
import type { Island } from '../island.ts'
import { tellFailed } from '../tell-failed.ts'
import { HandoutsPage } from './HandoutsPage.tsx'

/** The handouts on their page. */
export const mount: Island['mount'] = (place, { language }) => {
  let isGone = false
  loadHandoutsWords(language).then((words) => {
    if (!isGone) render(<HandoutsPage words={words} />, place)
  }, tellFailed)
  return () => {
    isGone = true
    render(null, place)
  }
}
