import type { IslandDoor } from '../island.ts'
import { islands } from './islands.ts'
import { early, root, say, siteRoot } from './page.ts'

/** Starts the interactive part of a place, and gives what ends it; apart from the script of every page, which most pages load alone. */
export async function startIsland(
  place: HTMLElement,
  open: IslandDoor['open'],
  link?: string,
): Promise<(() => void) | undefined> {
  const island = islands[place.dataset.island ?? '']
  if (!island) return
  showFirst(place)
  requestAnimationFrame(preload)
  const { mount } = await island()
  const language = root.lang === 'en' ? 'en' : 'ru'
  const door: IslandDoor = {
    language,
    articleHref: (slug) => `${siteRoot}${language}/${slug}.html`,
    pageHref: (name) => place.dataset[name],
    open,
    early,
    say,
    ...(link && { link }),
  }
  return place.isConnected ? mount(place, door) : undefined
}

/** Fetches the small files of the part, which would only hold up what the page shows first. */
function preload(): void {
  const links = document.querySelector<HTMLTemplateElement>('[data-soon]')?.content
  if (links) document.head.append(links)
}

/** Shows what the page brought for this very address, if it does not stand there already. */
function showFirst(place: HTMLElement): void {
  const { hash } = location
  const first = [...document.querySelectorAll('template')].find((one) => one.dataset.first === hash)
  if (!first) return
  place.dataset.first = hash
  place.removeAttribute('id')
  place.replaceChildren(first.content)
}
