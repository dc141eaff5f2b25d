import { type PageReport, readPage } from './read-page.ts'

/** A page's report with its address and the host it was entered from (empty = typed, or the other side says nothing). */
export type PageNews = PageReport & { href: string; referrer: string; isStep: boolean }

/** At most this share of the time goes into reading a page that changes all the time. */
const restPerWork = 60
/** How soon a change is read, in milliseconds. */
const soon = 120
/** The longest rest, in milliseconds: a slow machine must still notice an invite. */
const longestRest = 2000
/** Fields can be filled without any change that a page can be watched for. */
const laterReads = [700, 2000, 5000]

/**
 * Reads the page now, whenever it changes and after a person's clicks, and tells what is new, once. Single-page steps
 * count as visits. Stops when `signal` aborts.
 */
export function watchPage(document: Document, tell: (news: PageNews) => void, signal: AbortSignal): void {
  const firstHref = location.href
  const referrer = URL.canParse(document.referrer) ? new URL(document.referrer).hostname : ''
  let told = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  let restUntil = 0

  const read = () => {
    timer = undefined
    if (signal.aborted) return
    const started = performance.now()
    const report = readPage(document)
    const { href } = location
    const news = { ...report, href, referrer, isStep: href !== firstHref }
    const ended = performance.now()
    restUntil = ended + Math.min((ended - started) * restPerWork, longestRest)
    const text = JSON.stringify(news)
    if (text === told) return
    told = text
    tell(news)
  }
  const readSoon = () => {
    timer ??= setTimeout(read, Math.max(soon, restUntil - performance.now()))
  }

  const observer = new MutationObserver(readSoon)
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'value', 'href', 'aria-hidden', 'open', 'disabled'],
  })
  for (const type of ['click', 'copy', 'input', 'popstate', 'hashchange', 'pageshow', 'blur']) {
    addEventListener(type, readSoon, { capture: true, passive: true, signal })
  }
  const timers = laterReads.map((after) => setTimeout(readSoon, after))
  signal.addEventListener('abort', () => {
    observer.disconnect()
    for (const one of [...timers, timer]) clearTimeout(one)
  })
  read()
}
