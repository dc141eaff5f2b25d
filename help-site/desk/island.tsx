import { render } from 'preact'
import { loadSituations } from '../../lib/desk/load-situations.ts'
import { loadDeskWords } from '../../lib/i18n/desk-words.ts'
import type { Island } from '../island.ts'
import { tellFailed } from '../tell-failed.ts'
import { DeskPage } from './DeskPage.tsx'
import { spoken } from './spoken.ts'

/** The support desk on its page, in the page's language. */
export const mount: Island['mount'] = (place, door) => {
  let isGone = false
  Promise.all([loadDeskWords(door.language), loadSituations(door.language)]).then(([words, situations]) => {
    if (!isGone)
      render(<DeskPage door={door} words={words} situations={spoken(situations, door.language)} />, place)
  }, tellFailed)
  return () => {
    isGone = true
    render(null, place)
  }
}
