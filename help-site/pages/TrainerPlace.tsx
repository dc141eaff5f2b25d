import type { Place } from '../place.ts'
import { firstLooks } from '../trainer/first-looks.tsx'
import { IslandPage } from './IslandPage.tsx'

const looks = { ru: await firstLooks('ru'), en: await firstLooks('en') }

/** The place of the trainer; without JavaScript it says where the same way is told. */
export function TrainerPlace({ place }: { place: Place }) {
  const { title, noScript, loading } = place.words.trainerPage
  const { beginning, menu } = looks[place.language]
  return (
    <IslandPage
      place={place}
      title={title}
      island="trainer"
      noScript={noScript}
      loading={loading}
      looks={{ shown: beginning, others: [menu] }}
    >
      <p>
        <a class="IslandPage-all" href={place.home}>
          {place.words.searchPage.allAnswers}
        </a>
      </p>
    </IslandPage>
  )
}
