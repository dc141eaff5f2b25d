import { textOf } from './flat-tree.ts'
import { beginsWithName } from './in-list.ts'
import { isVisible } from './is-visible.ts'

const link =
  'a,button:not([aria-expanded=true]),nav,[role=tab],[role=menuitem],[role=link],[role=button],[role=option]'

/** Whether a title «Дети» heads a block with at least one child in it: a name, or a name and a class. */
export function hasChildren(title: Element): boolean {
  if (title.closest(link)) return false
  let block: Element | null = title.parentElement
  for (let step = 0; block && step < 4 && block.localName !== 'html'; step++, block = block.parentElement) {
    const entries = [...block.querySelectorAll('*')].filter(
      (entry) => title.compareDocumentPosition(entry) === Node.DOCUMENT_POSITION_FOLLOWING,
    )
    const next = entries.findIndex((entry) => entry.matches('h1,h2,h3'))
    if (entries.slice(0, next < 0 ? 60 : next).some(isChild)) return true
    // The next title ends the block.
    if (next >= 0) return false
  }
  return false
}

function isChild(entry: Element): boolean {
  const text = textOf(entry).trim()
  if (text.length > 120 || entry.matches('h1,h2')) return false
  const isNamed = beginsWithName(text) || /^[^а-яё]*[А-ЯЁ][а-яё]+[, ·—-]*\d{1,2}[\s-]*[«"]?[А-Я]/.test(text)
  return isNamed && !/[.!?]$/.test(text.replace(/ [А-ЯЁ]\.$/, '')) && isVisible(entry)
}
