import type { IslandDoor } from '../island.ts'
import { islands } from './islands.ts'
import { root, say, siteRoot } from './page.ts'

/** Starts the interactive part of a place, and gives what ends it; apart from the script of every page, which most pages load alone. */
export async function startIsland(
  place: HTMLElement,
  open: IslandDoor['open'],
  link?: string,
): Promise<(() => void) | undefined> {
  const island = islands[place.dataset.island ?? '']
  if (!island) return
  const early = showFirst(place)
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

/** Shows what the page brought for this very address, if anything, and gathers what is pressed there too early. */
function showFirst(place: HTMLElement): IslandDoor['early'] {
  const { hash } = location
  const first = [...place.querySelectorAll('template')].find((one) => one.dataset.first === hash)
  const pressed: HTMLButtonElement[] = []
  if (!first) return () => pressed
  place.dataset.first = hash
  place.replaceChildren(first.content)
  // Links and what unfolds work by themselves.
  const gather = ({ target }: Event) => {
    const button = (target as Element).closest('button')
    if (button) pressed.push(button)
  }
  place.addEventListener('click', gather)
  return () => {
    place.removeEventListener('click', gather)
    return pressed
  }
}
