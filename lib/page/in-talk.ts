import { plainText } from '../sites/plain-text.ts'
import { isTalkAddress, isTalkHeading, isTalkName } from '../sites/talk.ts'
import { lineage } from './flat-tree.ts'

const talk =
  'article,[role=article],[role=log],[role=feed],blockquote,pre,figure,[contenteditable]:not([contenteditable=false])'
const frame = 'main,nav,[role=main],[role=navigation]'

/** Whether the element holds messages, news, comments or an article; the frame of a whole application does not. */
export function isTalkPlace(element: Element): boolean {
  if (element.matches(talk)) return true
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`
  return names.length > 1 && isTalkName(names) && !element.querySelector(frame) && !element.matches(frame)
}

/** Whether anything around the element is a place of talk. */
export function isInTalk(element: Element): boolean {
  return [...lineage(element)].slice(1).some(isTalkPlace) || isAmongParagraphs(element)
}

/** Whether the whole page is reading matter or talk, by its address or first heading. */
export function isTalkPage(document: Document): boolean {
  const heading = document.querySelector('h1')?.textContent ?? ''
  return (
    isTalkAddress(document.URL) ||
    isTalkHeading(plainText(heading)) ||
    isTalkHeading(plainText(document.title))
  )
}

/** Whether the page has a place to write a message: then its texts may be somebody's words. */
export function hasComposer(document: Document): boolean {
  const composers = document.querySelectorAll<HTMLTextAreaElement>(
    'textarea:not([readonly]),[contenteditable]:not([contenteditable=false])',
  )
  return [...composers].some((composer) => !composer.value?.includes('/'))
}

/** Whether paragraphs of an article stand beside the element: three or more, long, each a finished sentence. */
export function isAmongParagraphs(element: Element): boolean {
  return [...lineage(element, 5), document.body].slice(1).some((ancestor) => {
    // A long row of neighbours is a list or a feed, and dear to read.
    if (ancestor.childElementCount > 80) return false
    const paragraphs = [...ancestor.children]
      .filter((child) => !child.querySelector('p,div,li,button,input'))
      .map((child) => (child.textContent ?? '').trim())
      .filter((text) => text.length > 70 && /[.!?…»)]$/.test(text))
    return paragraphs.length >= 3 && paragraphs.join('').length >= 400
  })
}
