import type { Place } from '../place.ts'
import { firstLooks } from '../trainer/first-looks.tsx'
import { IslandPage } from './IslandPage.tsx'

const looks = { ru: await firstLooks('ru'), en: await firstLooks('en') }

/** The place of the trainer; without JavaScript it says where the same way is told. */
export function TrainerPlace({ place }: { place: Place }) {
  const { title, noScript, loading } = place.words.trainerPage
  const first = (
    <>
      <p>{loading}</p>
      {looks[place.language].map(({ hash, look }) => (
        <template key={hash} data-first={hash}>
          {look}
        </template>
      ))}
    </>
  )
  return (
    <IslandPage place={place} title={title} island="trainer" noScript={noScript} first={first}>
      <p>
        <a class="IslandPage-all" href={place.home}>
          {place.words.searchPage.allAnswers}
        </a>
      </p>
    </IslandPage>
  )
}
