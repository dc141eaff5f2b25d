import type { Place } from '../place.ts'
import { IslandPage } from './IslandPage.tsx'

/** The place of the handouts. */
export function HandoutsPlace({ place }: { place: Place }) {
  const { title, noScript, toDesk } = place.words.handoutsPage
  return (
    <IslandPage place={place} title={title} island="handouts" noScript={noScript}>
      <p class="HandoutsPlace-desk">
        <a class="IslandPage-all" href={place.toPage('desk') ?? ''}>
          {toDesk}
        </a>
      </p>
    </IslandPage>
  )
}
