import { plainText } from '../sites/plain-text.ts'
import { isTalkHeading, messengerFrame } from '../sites/talk.ts'
import { textOf } from './flat-tree.ts'
import { hasComposer } from './has-composer.ts'

const landmark = 'main,nav,[role=main],[role=navigation]'

/** Whether an element frames a whole application: then its name («im-app») says nothing of the parts in it. */
export function isFrame(element: Element): boolean {
  if (element.matches(landmark) || element.querySelector(landmark)) return true
  if (!holdsMost(element)) return false
  const frame = messengerFrame(`${element.getAttribute('class') ?? ''} ${element.id}`)
  if (frame !== 'possible') return frame === 'plain'
  const heading = element.querySelector('h1,h2')
  return (
    heading !== null &&
    element.getBoundingClientRect().height >= innerHeight * 0.9 &&
    !isTalkHeading(plainText(textOf(heading))) &&
    !hasComposer(document)
  )
}

function holdsMost(element: Element): boolean {
  return textOf(element).length > textOf(document.body).length * 0.6
}
