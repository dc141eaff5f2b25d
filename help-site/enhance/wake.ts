import type { IslandDoor } from '../island.ts'
import { tellFailed } from '../tell-failed.ts'
import { publicAddress } from './page.ts'

let leave: (() => void) | undefined
const inert = '[data-do=qr],[data-do=copy-link]'

/** Starts what is alive on the page that has just come: its interactive part, and the tools that work here. */
export async function wake(open: IslandDoor['open'], link?: string): Promise<void> {
  leave?.()
  leave = undefined
  for (const tool of document.querySelectorAll<HTMLElement>(inert)) tool.hidden = !publicAddress()
  const place = document.querySelector<HTMLElement>('[data-island]')
  if (!place) return
  try {
    const { startIsland } = await import('./start-island.ts')
    leave = (await startIsland(place, open, link)) ?? leave
  } catch (error) {
    console.error(error)
    tellFailed()
  }
}
