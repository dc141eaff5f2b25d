import { plainText } from '../sites/plain-text.ts'
import { isTalkHeading, isTalkName } from '../sites/talk.ts'
import { lineageInDialog } from './dialogs.ts'
import { lineage, textOf } from './flat-tree.ts'
import { isCard } from './is-card.ts'
import { isFrame } from './is-frame.ts'

const talk =
  'article,[role=article],[role=log],[role=feed],blockquote,pre,figure,[contenteditable]:not([contenteditable=false])'
const headings = 'h1,h2,h3,h4,[role=heading]'

/** Whether the element holds messages, news, comments or an article; the frame of a whole application does not. */
export function isTalkPlace(element: Element): boolean {
  if (element.matches(talk)) return !isCard(element)
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`
  return names.length > 1 && isTalkName(names) && !isFrame(element)
}

/** Whether anything around the element is a place of talk; what is around a dialog says nothing of what is in it. */
export function isInTalk(element: Element): boolean {
  const line = lineageInDialog(element)
  return line.slice(1).some(isTalkPlace) || isAmongParagraphs(element) || isUnderTalkHeading(line)
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

/** Whether the nearest title before the element announces news, files or questions. */
function isUnderTalkHeading(line: Element[]): boolean {
  for (const ancestor of line) {
    let before = ancestor.previousElementSibling
    for (let step = 0; before && step < 20; step++, before = before.previousElementSibling) {
      const title = titleIn(before)
      if (title) return isTalkHeading(plainText(textOf(title)))
    }
  }
  return false
}

/** A heading by itself, or with nothing but wrappers around it: one in a block of its own heads only that block. */
function titleIn(element: Element): Element | undefined {
  if (element.matches(headings)) return element
  const inner = element.querySelector(headings)
  const isAlone = inner && (element.textContent ?? '').trim() === (inner.textContent ?? '').trim()
  return isAlone ? inner : undefined
}
