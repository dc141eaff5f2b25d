import { useEffect, useRef } from 'preact/hooks'
import { isPastedLink } from '../../lib/help/is-pasted-link.ts'
import { searchWords } from '../../lib/i18n/search-words.ts'
import type { IslandDoor } from '../island.ts'
import { LinkNotice } from './LinkNotice.tsx'
import { SearchOutcome } from './SearchOutcome.tsx'
import { useArrowKeys } from './use-arrow-keys.ts'
import { useQuery } from './use-query.ts'
import { useSearch } from './use-search.ts'

/** The search: answers as one types, in the order in which they help. */
export function SearchPage({ door }: { door: IslandDoor }) {
  const words = searchWords(door.language)
  const [query, setQuery] = useQuery()
  const { state, need } = useSearch(door.language)
  const place = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const isAsked = query.trim() !== ''
  const isLink = isPastedLink(query)
  const check = door.pageHref('check')
  const toCheck = (link: string) => check && door.open(check, link)

  useEffect(() => {
    // What was typed before the script came.
    if (field.current?.value) setQuery(field.current.value)
  }, [])
  useEffect(() => {
    if (isAsked && !isLink) need()
  }, [isAsked, isLink])

  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData?.getData('text') ?? ''
    if (!isPastedLink(pasted) || !check) return
    event.preventDefault()
    toCheck(pasted)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the field and the links inside
    <div class="SearchPage" ref={place} onKeyDown={useArrowKeys(place)}>
      <label class="SearchBox-label" for="words">
        {words.label}
      </label>
      <input
        ref={field}
        class="SearchBox-input"
        id="words"
        type="search"
        autocomplete="off"
        enterkeyhint="search"
        placeholder={words.hint}
        value={query}
        onFocus={need}
        onPaste={paste}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      {isLink ? (
        <LinkNotice words={words} onCheck={check ? () => toCheck(query) : undefined} />
      ) : (
        <SearchOutcome words={words} query={query} state={state} hrefOf={door.articleHref} onAgain={need} />
      )}
    </div>
  )
}
