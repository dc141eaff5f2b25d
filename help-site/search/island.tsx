import { render } from 'preact'
import type { Island } from '../island.ts'
import { SearchPage } from './SearchPage.tsx'

/** The search on its page. */
export const mount: Island['mount'] = (place, door) => {
  render(<SearchPage {...door} />, place)
  return () => render(null, place)
}
