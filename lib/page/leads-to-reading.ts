import { plainText } from '../sites/plain-text.ts'
import { isReadingMark, isTalkAddress, isTalkTopic } from '../sites/talk.ts'
import { isLonger, lineage, textOf } from './flat-tree.ts'
import { isVisible } from './is-visible.ts'

const file = /\.(?:pdf|docx?|odt|pptx?|xlsx?|txt|zip|mp4|webm|mp3|jpe?g|png|webp)$/i
const item = 'li,tr,dt,dd,[role=listitem],[role=row]'

/** Whether pressing leads to something to read or watch rather than to an action: an article, a file, a found page. */
export function leadsToReading(element: Element): boolean {
  const link = element.closest<HTMLAnchorElement>('a[href]')
  if (!link) return isAmongQuestions(element)
  if (isTalkAddress(link.href) || link.hasAttribute('download') || isFile(link)) return true
  const name = link.getAttribute('href')?.match(/^#(.+)/)?.[1]
  const target = name && document.getElementById(name)
  if (target && isChapter(target) && isVisible(target)) return true
  return link.closest('ol') !== null || isInPageFooter(link) || isAmongTopics(link) || isDescribed(link)
}

function isFile(link: HTMLAnchorElement): boolean {
  return file.test(link.pathname) || file.test((link.textContent ?? '').trim())
}

/** What a table of contents leads to: a heading, or a text to read, rather than the place where a button shows its result. */
function isChapter(target: Element): boolean {
  return target.matches('h1,h2,h3,h4,h5,h6') || textOf(target).length > 150
}

/** One question of several in an accordion. */
function isAmongQuestions(element: Element): boolean {
  const folds = element.closest('summary') ? 'summary' : '[aria-expanded]:not([aria-haspopup])'
  if (!element.matches(folds)) return false
  return [...lineage(element, 5)].some((ancestor) => ancestor.querySelectorAll(folds).length >= 3)
}

/** The map of a site stands in the footer of the page; the footer of a card or dialog holds its actions. */
function isInPageFooter(link: Element): boolean {
  const footer = link.closest('footer,[role=contentinfo]')
  const isOfPage =
    footer && (footer.matches('[role]') || !footer.closest('main,section,article,aside,dialog,form,[role]'))
  return Boolean(isOfPage && footer.querySelectorAll('a[href]').length > 1)
}

/** One of several links of an index, some of which announce what is told there: «Как сменить номер». */
function isAmongTopics(link: Element): boolean {
  const list = [...lineage(link, 5)]
    .slice(1)
    .find((ancestor) => ancestor.querySelectorAll('a[href]').length > 1)
  if (!list || isLonger(list, 2000)) return false
  // «Как это работает?» alone stands beside many an action.
  return (
    [...list.querySelectorAll('a[href]')].filter((other) => isTalkTopic(plainText(textOf(other)))).length > 1
  )
}

/** One of several found pages or files: a date, a size or the kind of the text stands beside each link. */
function isDescribed(link: Element): boolean {
  const row = link.closest(item) ?? link.parentElement
  if (!row || !isMarked(row)) return false
  return [...(row.parentElement?.children ?? [])].some((other) => other !== row && isMarked(other))
}

function isMarked(row: Element): boolean {
  const [link, ...others] = row.querySelectorAll('a[href],button')
  if (!link || others.length > 0 || isLonger(row, 400)) return false
  return isReadingMark(plainText(textOf(row).replace(textOf(link), ' ')))
}
