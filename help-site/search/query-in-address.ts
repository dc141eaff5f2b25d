import { isPastedLink } from '../../lib/help/is-pasted-link.ts'

/** The words that the page's address asks for (`#q=…`); a link is not read from there. */
export function queryInAddress(): string {
  const query = new URLSearchParams(location.hash.slice(1)).get('q') ?? ''
  return isPastedLink(query) ? '' : query
}

/** Puts the words into the page's address, without a step of history; a link never gets there. */
export function keepInAddress(query: string): void {
  if (isPastedLink(query) || query.trim() === queryInAddress()) return
  const { pathname, search } = location
  const hash = query.trim() && `#q=${encodeURIComponent(query.trim())}`
  history.replaceState(history.state, '', pathname + search + hash)
}
