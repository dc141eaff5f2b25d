import type { Place } from '../place.ts'
import { IslandPage } from './IslandPage.tsx'

/** The place of the support desk. */
export function DeskPlace({ place }: { place: Place }) {
  const { title, noScript, handouts, allLists } = place.words.deskPage
  return (
    <IslandPage place={place} title={title} island="desk" noScript={noScript}>
      <p>
        <a class="IslandPage-all" href={place.toPage('handouts') ?? ''}>
          {handouts}
        </a>
      </p>
      <p>
        <a class="IslandPage-all" href={place.toPage('checklists') ?? ''}>
          {allLists}
        </a>
      </p>
    </IslandPage>
  )
}
