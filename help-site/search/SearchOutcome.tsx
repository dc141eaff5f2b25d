import { useEffect, useMemo } from 'preact/hooks'
import type { SearchWords } from '../../lib/i18n/search-words.ts'
import { ResultList } from './ResultList.tsx'
import type { SearchState } from './use-search.ts'

type SearchOutcomeProps = {
  words: SearchWords
  query: string
  state: SearchState
  hrefOf: (slug: string) => string
  onAgain: () => void
}

/** Whoever has not found it among the first should ask otherwise. */
const most = 8

/** What the search has to say about a query: what was found, that nothing was, or what is in the way. */
export function SearchOutcome({ words, query, state, hrefOf, onAgain }: SearchOutcomeProps) {
  const asked = query.trim()
  const results = useMemo(
    () => (asked && state.kind === 'ready' ? state.find(asked).slice(0, most) : []),
    [asked, state],
  )
  const isFound = results.length > 0
  const meant = isFound && state.kind === 'ready' ? state.meant(asked) : undefined
  usePopularWithout(isFound)
  return (
    <>
      <p class="SearchPage-status" role="status">
        {asked && statusOf(words, asked, state, results.length)}
      </p>
      {meant && <p>{words.meant(meant)}</p>}
      {asked && state.kind === 'ready' && !isFound && <p>{words.nothingMore}</p>}
      {asked && state.kind === 'failed' && (
        <button class="Button" type="button" onClick={onAgain}>
          {words.again}
        </button>
      )}
      {isFound && <ResultList results={results} hrefOf={hrefOf} />}
    </>
  )
}

function statusOf(words: SearchWords, asked: string, { kind }: SearchState, count: number): string {
  if (kind === 'failed') return words.failed
  if (kind !== 'ready') return words.loading
  return count > 0 ? words.found(count) : words.nothing(asked)
}

/** The page's list of common questions gives way to what was found. */
function usePopularWithout(isFound: boolean): void {
  useEffect(() => {
    const popular = document.getElementById('popular')
    if (popular) popular.hidden = isFound
  }, [isFound])
}
