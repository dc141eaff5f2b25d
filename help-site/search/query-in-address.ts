import { isPastedLink } from '../../lib/help/is-pasted-link.ts'

const wordsOf = (query: string) => (isPastedLink(query) ? '' : query.trim())
const written = () => new URLSearchParams(location.hash.slice(1)).get('q') ?? ''

/** The words that the page's address asks for (`#q=…`); a link is not read from there. */
export function queryInAddress(): string {
  return wordsOf(written())
}

/** Puts the words into the page's address, without a step of history; a link never gets there, and does not stay there. */
export function keepInAddress(query: string): void {
  const words = wordsOf(query)
  if (words === written().trim()) return
  const { pathname, search } = location
  const hash = words && `#${new URLSearchParams({ q: words })}`
  history.replaceState(history.state, '', pathname + search + hash)
}
