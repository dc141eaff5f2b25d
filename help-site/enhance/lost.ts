import type { Island } from '../island.ts'
import { siteRoot } from './page.ts'

/** The host shows this page at any address without a page: leads its links, written for its own, to where they belong. */
export const mount: Island['mount'] = (_, { language }) => {
  const own = language === 'ru' ? siteRoot : `${siteRoot}${language}/`
  const whole = (link = '') => new URL(link, own).href
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a:not([href^="#"])'))
    link.href = whole(link.getAttribute('href') ?? '')
  for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-search]'))
    Object.assign(dataset, { search: whole(dataset.search), check: whole(dataset.check) })
  return () => undefined
}
