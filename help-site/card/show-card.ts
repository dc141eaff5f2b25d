import type { SchoolCard } from '../../lib/desk/school-card.ts'
import { cardWords } from '../../lib/i18n/card-words.ts'
import { codeIn, unpackCard } from './card-code.ts'
import { drawCard } from './draw-card.ts'

let shown: { code: string; card: SchoolCard } | undefined

/**
 * Shows the card that the page's fragment carries above every page that follows, and hands it on with every link to
 * another page of the site. A broken one is as good as none.
 */
export async function showCard(): Promise<void> {
  const code = codeIn(location.hash)
  if (!code || code === shown?.code) return
  const card = await unpackCard(code)
  if (!card) return
  if (!shown) follow()
  shown = { code, card }
  draw()
}

function draw(): void {
  if (!shown) return
  document.querySelector('body > [data-card]')?.remove()
  const { lang } = document.documentElement
  const card = drawCard(shown.card, cardWords(lang === 'en' ? 'en' : 'ru'))
  // Beside what navigation in place swaps, so that it stays.
  document.getElementById('main')?.before(card)
}

function follow(): void {
  // Another language swaps the words around the card.
  new MutationObserver(draw).observe(document.documentElement, { attributeFilter: ['lang'] })
  document.addEventListener('click', carry, true)
  document.addEventListener('auxclick', carry, true)
}

const siteRoot = import.meta.url.replace(/assets\/[^/]*$/, '')

function carry({ target }: Event): void {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]')
  if (!link || !shown || !link.href.startsWith(siteRoot) || codeIn(link.hash)) return
  // On this very page the browser must find the part that the link names.
  if (link.pathname === location.pathname && link.hash) return
  link.hash = [link.hash.slice(1), `card=${shown.code}`].filter(Boolean).join('&')
}
