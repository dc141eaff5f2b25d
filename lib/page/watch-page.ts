import { lateHosts, shadowRootsOf } from './flat-tree.ts'
import { mayTell } from './may-tell.ts'
import type { PageReport, readPage } from './read-page.ts'

/**
 * A page's report with its address, the host it was entered from (empty = typed, or the other side says nothing) and
 * the moment its document was opened, in epoch milliseconds.
 */
export type PageNews = PageReport & { href: string; referrer: string; openedAt: number; isStep: boolean }

/** What the watch asks of the world: the reader's code, when it is needed, and somebody to tell. */
export type PageWatch = {
  /** Brings the reader into this page's own script world; resolves when it may be used. */
  fetchReader: () => Promise<void>
  tell: (news: PageNews) => Promise<void>
  /** Nobody answered; what was not heard is told again at the next reading. */
  onSilence: () => void
  signal: AbortSignal
}

const mark = Symbol.for('mostik.reader')
type Prerendered = Document & { prerendering?: boolean }
type World = { [mark]?: typeof readPage }

/** Puts the reader where the watch of the same page finds it. */
export function offerReader(reader: typeof readPage): void {
  ;(globalThis as World)[mark] = reader
}

/** Reading rests this many times as long as it worked: a page that changes all the time must not feel us. */
const restPerWork = 60
/** How soon a change is read, and the longest rest, in milliseconds: a slow machine must still notice an invite. */
const soon = 120
const longestRest = 2000
/** Fields can be filled without any change that a page can be watched for; a glance at their values costs little. */
const glances = [700, 5000]
/** What changes inside a shadow root is not seen from outside: such pages are read again when most have come to rest. */
const laterRead = 2000
/** What a person does, and steps of the page. */
const occasions = ['click', 'copy', 'input', 'popstate', 'hashchange', 'blur']
/** What may show or hide texts without changing them: of no interest where no text tells anything. */
const revealing = ['pageshow', 'transitionend', 'animationend']
const textAttributes = ['value', 'open']
const everyAttribute = [...textAttributes, 'class', 'style', 'hidden', 'href', 'aria-hidden', 'disabled']

/**
 * Reads the page now, whenever it changes and after a person's clicks, and tells what is new, once. Single-page steps
 * count as visits. The reader itself is fetched only for a page that may tell something.
 */
export function watchPage(document: Document, { fetchReader, tell, onSilence, signal }: PageWatch): void {
  const firstHref = location.href
  const referrer = URL.canParse(document.referrer) ? new URL(document.referrer).hostname : ''
  const openedAt = Math.round(performance.timeOrigin)
  let told = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  let restUntil = 0
  let fetching = false
  let isTelling = false
  let values = ''
  /** Of the last reading, where they were looked for; hosts only until the one later look. */
  let shadows: ShadowRoot[] | undefined
  let hosts: Element[] | undefined = []
  // What is due to be read is not watched meanwhile: a page that changes all the time pays for its first change only.
  const observer = new MutationObserver(() => {
    observer.disconnect()
    readSoon()
  })

  const report = (): PageReport | undefined => {
    shadows = undefined
    isTelling = mayTell(document, () => {
      shadows = shadowRootsOf(document)
      return shadows
    })
    if (hosts) hosts = lateHosts(document)
    observer.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: isTelling ? everyAttribute : textAttributes,
    })
    if (!isTelling) return { shown: [] }
    const reader = (globalThis as World)[mark]
    values = valuesOf(document)
    if (reader) return reader(document)
    if (!fetching) {
      fetching = true
      fetchReader().then(read, () => {
        fetching = false
        onSilence()
      })
    }
    return undefined
  }
  const read = () => {
    clearTimeout(timer)
    timer = undefined
    if (signal.aborted || (document as Prerendered).prerendering) return
    const started = performance.now()
    const seen = report()
    const ended = performance.now()
    restUntil = ended + Math.min((ended - started) * restPerWork, longestRest)
    if (!seen) return
    const news = { ...seen, href: location.href, referrer, openedAt, isStep: location.href !== firstHref }
    const text = JSON.stringify(news)
    if (text === told) return
    told = text
    tell(news).catch(() => {
      told = ''
      onSilence()
    })
  }
  const readSoon = () => {
    timer ??= setTimeout(read, Math.max(soon, restUntil - performance.now()))
  }
  const readIfShown = (event: Event) => {
    if (isTelling || (event as PageTransitionEvent).persisted) readSoon()
  }
  const listening = { capture: true, passive: true, signal }
  for (const type of occasions) addEventListener(type, readSoon, listening)
  for (const type of revealing) addEventListener(type, readIfShown, listening)
  const readIfFilled = () => {
    if (isTelling && values !== valuesOf(document)) readSoon()
  }
  const readIfUnseen = () => {
    const roots = shadows ?? shadowRootsOf(document)
    if (told === '' || roots.length > 0 || hosts?.some((one) => one.shadowRoot)) readSoon()
    hosts = undefined
  }
  const timers = [
    ...glances.map((after) => setTimeout(readIfFilled, after)),
    setTimeout(readIfUnseen, laterRead),
  ]
  signal.addEventListener('abort', () => {
    observer.disconnect()
    for (const one of [...timers, timer]) clearTimeout(one)
  })
  // Nobody sees a prerendered page yet, and the background hears only what a tab shows.
  if ((document as Prerendered).prerendering)
    document.addEventListener('prerenderingchange', read, { ...listening, once: true })
  else read()
}

function valuesOf(document: Document): string {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input,textarea,output')
  return Array.from(fields, (field) => field.value).join('\n')
}
