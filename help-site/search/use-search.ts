import { useRef, useState } from 'preact/hooks'
import type { SearchResult } from '../../lib/help/search/create-search.ts'
import type { Language } from '../../lib/i18n/language.ts'
import { loadSearch, type Search } from './load-search.ts'

export type SearchState =
  | { kind: 'asleep' | 'loading' | 'failed' }
  | {
      kind: 'ready'
      find: (query: string) => SearchResult[]
      /** What the query was taken for, when that is not what was typed. */
      meant: (query: string) => string | undefined
    }

/** The search, loaded when it is first needed. */
export function useSearch(language: Language): { state: SearchState; need: () => void } {
  const [state, setState] = useState<SearchState>({ kind: 'asleep' })
  const asked = useRef<Promise<void>>(undefined)
  const ready = (search: Search) => setState({ kind: 'ready', find: search.search, meant: search.meant })
  const fail = () => {
    asked.current = undefined
    setState({ kind: 'failed' })
  }
  const need = () => {
    if (asked.current) return
    setState({ kind: 'loading' })
    asked.current = loadSearch(language).then(ready, fail)
  }
  return { state, need }
}
