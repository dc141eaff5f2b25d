import type { IslandDoor } from '../island.ts'
import { islands } from './islands.ts'
import { publicAddress, root, say, siteRoot } from './page.ts'

let leave: (() => void) | undefined
const inert = '[data-do=qr],[data-do=copy-link]'

/** Starts what is alive on the page that has just come: its interactive part, and the tools that work here. */
export async function wake(open: IslandDoor['open'], link?: string): Promise<void> {
  leave?.()
  leave = undefined
  for (const tool of document.querySelectorAll<HTMLElement>(inert)) tool.hidden = !publicAddress()
  const place = document.querySelector<HTMLElement>('[data-island]')
  const island = islands[place?.dataset.island ?? '']
  if (!place || !island) return
  try {
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
    if (place.isConnected) leave = mount(place, door)
  } catch (error) {
    console.error(error)
    document.querySelector('[data-island-failed]')?.removeAttribute('hidden')
  }
}
