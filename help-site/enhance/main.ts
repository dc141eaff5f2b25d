// The script of every page: without it all links and answers still work.
import { actions } from './actions.ts'
import { go, isHere, keepHistory } from './navigate.ts'
import { keepOffline } from './offline.ts'
import { early, isEmbedded, root, siteRoot } from './page.ts'

function onClick(event: MouseEvent): void {
  const pressed = event.target as Element
  const button = pressed.closest<HTMLElement>('[data-do]')
  if (button) actions[button.dataset.do ?? '']?.(button)
  const tooSoon = pressed.closest<HTMLButtonElement>('[data-first] button')
  if (tooSoon) early.push(tooSoon)
  const link = pressed.closest<HTMLAnchorElement>('a[href]')
  const isSpecial = event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  if (!link || isSpecial || event.defaultPrevented || link.target || link.download) return
  const url = new URL(link.href)
  if (!url.href.startsWith(siteRoot)) {
    if (isEmbedded) link.target = '_blank'
    return
  }
  if (isHere(url) && url.hash) return
  if ('language' in link.dataset) url.hash = location.hash
  event.preventDefault()
  go(url)
}

async function onSubmit(event: SubmitEvent): Promise<void> {
  const form = event.target as HTMLFormElement
  const { search, check } = form.dataset
  const field = form.querySelector('input')
  if (!search || !field) return
  event.preventDefault()
  const text = field.value.trim()
  const { ask } = await import('./ask.ts')
  field.value = ''
  go(...ask(text, search, check))
}

if (isEmbedded) {
  root.classList.add('is-embedded')
  import('./embed.ts').then(({ tellHeight }) => tellHeight())
}
keepHistory()
// A link may carry the card of the school that sent it.
const greet = () =>
  location.hash.includes('card=') && import('../card/show-card.ts').then((one) => one.showCard())
greet()
addEventListener('hashchange', greet)
document.addEventListener('click', onClick)
document.addEventListener('submit', onSubmit)
// A page kept for the Back button must not bring back a link that was never sent.
addEventListener('pagehide', () => document.querySelector<HTMLFormElement>('.SearchBox')?.reset())

const mayKeep = location.protocol.startsWith('http') && !isEmbedded && 'serviceWorker' in navigator
const keep = () => keepOffline().catch(() => undefined)
if (mayKeep && document.readyState === 'complete') keep()
else if (mayKeep) addEventListener('load', keep)
