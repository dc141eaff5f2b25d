import { isEmbedded, root, say } from './page.ts'
import { load, swap } from './swap.ts'
import { wake } from './wake.ts'

const pageOf = ({ pathname, search }: URL | Location) => pathname + search

let shown = new URL(location.href)
let entry: number = history.state?.entry ?? 0
let latest = 0
const positions = new Map<number, number>()

/** Opens a page of the site in place; anything in the way of that, and the browser opens it itself. */
export async function go(url: URL, link?: string): Promise<void> {
  if (isEmbedded) url.searchParams.set('embed', '1')
  const turn = ++latest
  const next = await loaded(url)
  if (turn !== latest) return
  if (!next) return location.assign(url)
  history.scrollRestoration = 'manual'
  entry += 1
  history.pushState({ entry }, '', url)
  show(next, link)
  settle(url.hash)
}

async function traverse(): Promise<void> {
  // A jump within the page made a new entry; the browser itself goes to its place.
  if (!history.state) return nameEntry(entry + 1)
  const turn = ++latest
  const left = shown
  const url = new URL(location.href)
  const isSame = pageOf(url) === pageOf(left)
  const next = isSame ? undefined : await loaded(url)
  if (turn !== latest) return
  if (!next && !isSame) return location.reload()
  entry = history.state.entry
  if (next) show(next)
  settle(url.hash, positions.get(entry) ?? 0, isSame ? undefined : left.pathname)
}

async function loaded(url: URL): Promise<Document | undefined> {
  // A new version has taken over: the scripts of this page may be gone.
  if (root.dataset.stale) return undefined
  root.classList.add('is-loading')
  const next = await load(pageOf(url))
  root.classList.remove('is-loading')
  return next
}

function show(next: Document, link?: string): void {
  shown = new URL(location.href)
  swap(next)
  wake((href, other) => go(new URL(href, location.href), other), link)
  say(document.title)
}

const links = () => [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')]

/** The heading or the part that the address names takes the focus; coming back, the link that was followed does. */
function settle(hash: string, position?: number, cameFrom?: string): void {
  const part = document.getElementById(hash.slice(1).split('&')[0] ?? '')
  const followed = links().find((one) => one.pathname === cameFrom)
  const target = followed ?? part ?? document.querySelector('h1')
  if (target && target !== followed) target.tabIndex = -1
  target?.focus({ preventScroll: true })
  if (part && !position) part.scrollIntoView()
  else scrollTo(0, position ?? 0)
}

function nameEntry(id: number): void {
  entry = id
  history.replaceState({ entry }, '')
}

/** Keeps Back and Forward, and where the person was on each page. */
export function keepHistory(): void {
  nameEntry(entry)
  addEventListener('popstate', traverse)
  addEventListener('scroll', () => positions.set(entry, scrollY), { passive: true })
  // Reload and coming back from elsewhere are the browser's own business.
  addEventListener('pagehide', () => {
    history.scrollRestoration = 'auto'
  })
  wake((href, link) => go(new URL(href, location.href), link))
}

/** Whether an address is on the page that is shown, so that the browser only has to jump. */
export const isHere = (url: URL) => pageOf(url) === pageOf(shown)
