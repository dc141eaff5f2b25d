import { render } from 'preact'
import type { Island } from '../island.ts'
import { CheckPage } from './CheckPage.tsx'

/** The link checker on its page. */
export const mount: Island['mount'] = (place, { language, link, articleHref }) => {
  render(<CheckPage language={language} initialLink={link} articleHref={articleHref} />, place)
  return () => render(null, place)
}
