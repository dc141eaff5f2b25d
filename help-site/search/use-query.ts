import { useEffect, useState } from 'preact/hooks'
import { isPastedLink } from '../../lib/help/is-pasted-link.ts'

const rest = 300

/** The words asked for, kept in the page's address (`#q=…`); a link never gets there. */
export function useQuery(): [query: string, setQuery: (query: string) => void] {
  const [query, setQuery] = useState('')
  useEffect(() => {
    const read = () => setQuery(queryIn(location.hash))
    read()
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [])
  useEffect(() => {
    if (isPastedLink(query)) return
    const timer = setTimeout(() => remember(query), rest)
    return () => clearTimeout(timer)
  }, [query])
  return [query, setQuery]
}

function queryIn(hash: string): string {
  const query = new URLSearchParams(hash.slice(1)).get('q') ?? ''
  return isPastedLink(query) ? '' : query
}

function remember(query: string): void {
  if (query.trim() === queryIn(location.hash)) return
  const { pathname, search } = location
  const hash = query.trim() && `#q=${encodeURIComponent(query.trim())}`
  history.replaceState(history.state, '', pathname + search + hash)
}
