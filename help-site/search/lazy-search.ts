import type { Language } from '../../lib/i18n/language.ts'
import { loadSearch, type Search } from './load-search.ts'

export type SearchState = { kind: 'asleep' | 'loading' | 'failed' } | { kind: 'ready'; search: Search }

/** The search, loaded when it is first needed; `onChange` hears how far that is. */
export function createLazySearch(language: Language, onChange: () => void) {
  let state: SearchState = { kind: 'asleep' }
  const become = (next: SearchState) => {
    state = next
    onChange()
  }
  const load = (onFailure: () => void) => {
    become({ kind: 'loading' })
    loadSearch(language).then((search) => become({ kind: 'ready', search }), onFailure)
  }
  const fail = () => become({ kind: 'failed' })
  return {
    state: () => state,
    /** Loads the search unless it is here, on its way or has failed. */
    need(): void {
      if (state.kind === 'asleep') load(fail)
    },
    /** Loads it after a failure. Firefox never asks again for a script that failed, unless the page is loaded anew. */
    again: () => load(() => (navigator.onLine ? location.reload() : fail())),
  }
}
