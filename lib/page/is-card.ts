import { isProfileTitle } from '../sites/block-title.ts'
import { plainText } from '../sites/plain-text.ts'
import { textOf } from './flat-tree.ts'
import { beginsWithName } from './in-list.ts'

const controls = 'button,input,[role=button],a[role],textarea[readonly],output'
const prose = 'p,li,blockquote'

/** Whether an `article` or `figure` is used as a card of a profile or for a QR code rather than for something to read. */
export function isCard(element: Element): boolean {
  const text = textOf(element)
  if (element.localName === 'figure') return /\.[a-z]{2,}[/?#]/i.test(text)
  if (element.localName !== 'article' || text.length > 400 || element.querySelector('time,article'))
    return false
  const titles = [...element.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(textOf)
  const isTold = [...element.querySelectorAll(prose)].some((part) => textOf(part).length > 160)
  return (
    !isTold &&
    element.querySelector(controls) !== null &&
    titles.every((title) => isProfileTitle(plainText(title)) || beginsWithName(title))
  )
}
