import { flatParent, lineage } from './flat-tree.ts'

/** What opens over a page and is a place of its own, by its own word. */
export const dialogs = 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true],[popover]'

/** The element and its ancestors within the dialog it stands in, nearest first; all of them when it stands in none. */
export function lineageInDialog(element: Element): Element[] {
  const line = [...lineage(element)]
  const end = line.findIndex((ancestor) => ancestor.matches(dialogs))
  return end < 0 ? line : line.slice(0, end + 1)
}

/** The dialog that the element stands in. */
export function dialogOf(element: Element): Element | undefined {
  return [...lineage(element)].find((ancestor) => ancestor.matches(dialogs))
}

/** The layer over the page that holds the element: a dialog, or what is fixed on the screen. */
export function overlayOf(element: Element): Element | undefined {
  return [...lineage(element)].find(
    (ancestor) => ancestor.matches(dialogs) || getComputedStyle(ancestor).position === 'fixed',
  )
}

/** Whether an element is kept from readers only because a dialog is open over it: eyes still see it. */
export function isBehindDialog(element: Element): boolean {
  const isFrame = flatParent(element)?.localName === 'body' || element.querySelector('main,nav,h1')
  if (!isFrame) return false
  return [...document.querySelectorAll(dialogs)].some(
    (dialog) => !element.contains(dialog) && dialog.checkVisibility({ checkVisibilityCSS: true }),
  )
}
