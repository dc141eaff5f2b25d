import { plainText } from '../sites/plain-text.ts'
import { isTalkAddress, isTalkHeading } from '../sites/talk.ts'
import { textOf } from './flat-tree.ts'
import { isVisible } from './is-visible.ts'

/** Whether the whole page is reading matter or talk, by its address or first heading. */
export function isTalkPage(document: Document): boolean {
  if (isTalkAddress(document.URL)) return true
  const seen = (selector: string) => [...document.querySelectorAll(selector)].slice(0, 20).find(isVisible)
  const heading = seen('h1')
  if (heading) return isTalkHeading(plainText(textOf(heading)))
  // A single-page application may leave the name of another section in its title; a title of several words is its own.
  const [title = ''] = plainText(document.title).split(/ [—–|·-] /)
  return / /.test(title) && isTalkHeading(title) && !seen('h2,[role=heading]')
}
