import { isBehindDialog } from './dialogs.ts'
import { lineage } from './flat-tree.ts'

const away = '[aria-hidden=true],[inert],[hidden]'

/** Whether a person can see the element: rendered, opaque, on the canvas, and hidden from nobody. */
export function isVisible(element: Element): boolean {
  // The older option names work in every supported browser.
  if (!element.checkVisibility?.({ checkOpacity: true, checkVisibilityCSS: true })) return false
  const box = boxOf(element)
  const { scrollX, scrollY, innerWidth } = window
  const width = Math.max(innerWidth, document.documentElement.scrollWidth)
  if (box.width < 2 || box.height < 2) return false
  if (box.right + scrollX <= 0 || box.bottom + scrollY <= 0 || box.left + scrollX >= width) return false
  for (const ancestor of lineage(element)) {
    if (ancestor.matches(away) && (ancestor.matches('[hidden]') || !isBehindDialog(ancestor))) return false
    const style = getComputedStyle(ancestor)
    if (style.clip.startsWith('rect(0') || /inset\((50|100)%/.test(style.clipPath)) return false
    if (style.overflow !== 'visible' && style.display !== 'contents' && isTiny(ancestor)) return false
  }
  return true
}

function boxOf(element: Element): DOMRect {
  const own = element.getBoundingClientRect()
  if (own.width > 0 || !element.firstChild) return own
  // display: contents and slots have no box of their own, but what is in them has.
  const range = document.createRange()
  range.selectNodeContents(element)
  return range.getBoundingClientRect()
}

function isTiny(element: Element): boolean {
  const box = element.getBoundingClientRect()
  return (box.width < 2 || box.height < 2) && !element.matches('body,html,slot')
}
