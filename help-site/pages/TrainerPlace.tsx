import type { Place } from '../place.ts'
import { IslandPage } from './IslandPage.tsx'

/** The place of the trainer; without JavaScript it says where the same way is told. */
export function TrainerPlace({ place }: { place: Place }) {
  const { title, noScript, loading } = place.words.trainerPage
  return (
    <IslandPage place={place} title={title} island="trainer" noScript={noScript} first={<p>{loading}</p>}>
      <p>
        <a class="IslandPage-all" href={place.home}>
          {place.words.searchPage.allAnswers}
        </a>
      </p>
    </IslandPage>
  )
}
