import type { Place } from '../place.ts'
import { SearchBox } from './SearchBox.tsx'

/** Stands where no page is: the search, and the way home. */
export function NotFoundPage({ place }: { place: Place }) {
  const { notFound } = place.words
  return (
    <div class="IslandPage" data-island="lost">
      <h1 class="ArticlePage-title">{notFound.title}</h1>
      <p>{notFound.text}</p>
      <SearchBox place={place} />
      <p>
        <a class="Button" href={place.home}>
          {notFound.home}
        </a>
      </p>
    </div>
  )
}
