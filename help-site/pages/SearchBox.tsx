import type { Place } from '../place.ts'

/** Asks for words and leads to the search; without JavaScript it is not shown. */
export function SearchBox({ place }: { place: Place }) {
  const { searchBox } = place.words
  return (
    // No `action`: words go into the fragment, a pasted link into memory, and neither into a query.
    // biome-ignore lint/a11y/useSemanticElements: checkers of HTML older than <search> refuse it
    <form class="SearchBox" role="search" data-search={place.search} data-check={place.toPage('check')}>
      <label class="SearchBox-label" for="words">
        {searchBox.label}
      </label>
      <input
        class="SearchBox-input"
        id="words"
        type="search"
        placeholder={searchBox.hint}
        autocomplete="off"
        enterkeyhint="search"
      />
      <button class="Button Button-primary" type="submit">
        {searchBox.button}
      </button>
    </form>
  )
}
