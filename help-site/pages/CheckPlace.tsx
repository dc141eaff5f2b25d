import type { Place } from '../place.ts'
import { IslandPage } from './IslandPage.tsx'

/** The place of the link checker. */
export function CheckPlace({ place }: { place: Place }) {
  const { title, noScript } = place.words.checkPage
  return (
    <IslandPage place={place} title={title} island="check" noScript={noScript}>
      <p>
        <a class="IslandPage-all" href={place.home}>
          {place.words.searchPage.allAnswers}
        </a>
      </p>
    </IslandPage>
  )
}
