import { isWithinSentence } from '../sites/sentence.ts'
import { flatParent, textOf } from './flat-tree.ts'

/** Whether the element is a part of a sentence: text of the same line goes on before or after it. */
export function isInSentence(element: Element, label: string): boolean {
  if (isBlock(element)) return false
  return isWithinSentence(beside(element, 'previousSibling'), label, beside(element, 'nextSibling'))
}

/** What stands before the element in its line. */
export function textBefore(element: Element): string {
  return beside(element, 'previousSibling')
}

function beside(element: Element, direction: 'previousSibling' | 'nextSibling'): string {
  let text = ''
  let node: Node = element
  while (text.length < 150) {
    const sibling = node[direction]
    if (sibling instanceof Element && (sibling.matches('button,input') || isBlock(sibling))) break
    if (sibling) {
      const part = isGone(sibling) ? '' : textOf(sibling)
      text = direction === 'nextSibling' ? text + part : part + text
      node = sibling
    } else {
      const parent = flatParent(node)
      if (!parent || isBlock(parent)) break
      node = parent
    }
  }
  return text.replace(/\s+/g, ' ')
}

function isBlock(element: Element): boolean {
  return !/^(inline|contents|none|ruby)/.test(getComputedStyle(element).display)
}

function isGone(node: Node): boolean {
  return node instanceof Element && getComputedStyle(node).display === 'none'
}
