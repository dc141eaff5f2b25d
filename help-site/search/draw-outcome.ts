import { isPastedLink } from '../../lib/help/is-pasted-link.ts'
import type { SearchWords } from '../../lib/i18n/search-words.ts'
import { drawLinkNotice } from './draw-link-notice.ts'
import { drawResults } from './draw-results.ts'
import { element } from './element.ts'
import type { SearchState } from './lazy-search.ts'

/** What the search has to say: a sentence that is read aloud, and what stands below it. */
export type Outcome = { status: string; below: HTMLElement[]; isFound: boolean }

type Asked = { typed: string; state: SearchState; words: SearchWords; hrefOf: (slug: string) => string }
type Ways = { onAgain: () => void; onCheck: (() => void) | undefined }

/** Whoever has not found it among the first should ask otherwise. */
const most = 8

/** What was found, that nothing was, or what is in the way. */
export function drawOutcome({ typed, state, words, hrefOf }: Asked, { onAgain, onCheck }: Ways): Outcome {
  const query = typed.trim()
  if (!query) return notFound('')
  if (isPastedLink(query)) return notFound('', drawLinkNotice(words, onCheck))
  if (state.kind === 'failed') {
    const again = element('button', { className: 'Button', type: 'button', onclick: onAgain }, words.again)
    return notFound(words.failed, again)
  }
  if (state.kind !== 'ready') return notFound(words.loading)
  const results = state.search.search(query).slice(0, most)
  if (results.length === 0) return notFound(words.nothing(query), element('p', {}, words.nothingMore))
  const meant = state.search.meant(query)
  const understood = meant ? [element('p', {}, words.meant(meant))] : []
  const below = [...understood, drawResults(results, hrefOf)]
  return { status: words.found(results.length), below, isFound: true }
}

const notFound = (status: string, ...below: HTMLElement[]): Outcome => ({ status, below, isFound: false })
