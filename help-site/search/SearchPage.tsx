import type { SearchWords } from '../../lib/i18n/search-words.ts'

/** The search as the build writes it: the field, and the places that `island.ts` fills. */
export function SearchPage({ words }: { words: SearchWords }) {
  return (
    <div class="SearchPage">
      <label class="SearchBox-label" for="words">
        {words.label}
      </label>
      <input
        class="SearchBox-input"
        id="words"
        type="search"
        autocomplete="off"
        enterkeyhint="search"
        placeholder={words.hint}
      />
      <p class="SearchPage-status" role="status" />
      <div class="SearchPage-outcome" />
    </div>
  )
}
