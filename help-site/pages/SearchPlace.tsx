import type { Place } from '../place.ts'

/** The place of the search on its page: without JavaScript it says where all answers are. */
export function SearchPlace({ place }: { place: Place }) {
  const { searchPage } = place.words
  return (
    <>
      <h1 class="ArticlePage-title" tabIndex={-1}>
        {searchPage.title}
      </h1>
      <noscript>
        <p>{searchPage.noScript}</p>
      </noscript>
      <div data-island="search" />
      <p>
        <a href={place.home}>{searchPage.allAnswers}</a>
      </p>
    </>
  )
}
