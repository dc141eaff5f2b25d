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
  const { mount } = await island()
  const language = root.lang === 'en' ? 'en' : 'ru'
  const door: IslandDoor = {
    language,
    articleHref: (slug) => `${siteRoot}${language}/${slug}.html`,
    pageHref: (name) => place.dataset[name],
    open,
    say,
    ...(link && { link }),
  }
  return place.isConnected ? mount(place, door) : undefined
}
