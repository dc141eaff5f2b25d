import { useState } from 'preact/hooks'
import { Button } from '../../components/Button.tsx'
import type { CaseId } from '../../lib/desk/cases.ts'
import { findCases } from '../../lib/desk/find-cases.ts'
import type { DeskWords } from '../../lib/i18n/desk-words.ts'
import type { Spoken } from './spoken.ts'

type SituationSearchProps = { words: DeskWords; situations: Spoken; onChoose(id: CaseId): void }

/** Situations by words, as one types. */
export function SituationSearch({ words, situations, onChoose }: SituationSearchProps) {
  const [query, setQuery] = useState('')
  const found = findCases(query, situations.plain.cases)
  const isAsked = query.trim().length > 1
  return (
    <section class="SituationSearch">
      <label class="SearchBox-label" for="desk-search">
        {words.search}
      </label>
      <input
        id="desk-search"
        class="SearchBox-input"
        type="search"
        autocomplete="off"
        enterkeyhint="search"
        placeholder={words.searchHint}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <p class="SituationSearch-status" role="status">
        {isAsked && (found.length > 0 ? words.found(found.length) : words.nothing)}
      </p>
      {isAsked && found.length > 0 && (
        <ul class="QuestionTree-choices">
          {found.map((id) => (
            <li key={id}>
              <Button onClick={() => onChoose(id)}>{situations.shown.cases[id].title}</Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
