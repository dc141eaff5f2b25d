import { hydrate, render } from 'preact'
import type { Island } from '../island.ts'
import { SearchPage } from './SearchPage.tsx'

/** Brings the search on its page to life; what stands there was written by the build. */
export const mount: Island['mount'] = (place, door) => {
  hydrate(<SearchPage door={door} />, place)
  return () => render(null, place)
}
