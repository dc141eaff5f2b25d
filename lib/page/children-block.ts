import { isOwnPageTitle } from '../sites/block-title.ts'
import { plainText } from '../sites/plain-text.ts'
import { textOf } from './flat-tree.ts'
import { beginsWithName } from './in-list.ts'
import { isVisible } from './is-visible.ts'

const link =
  'a,button:not([aria-expanded=true]),nav,[role=tab],[role=menuitem],[role=link],[role=button],[role=option]'

/** Whether a title «Дети» heads a block with at least one child in it: a name, or a name and a class. */
export function hasChildren(title: Element): boolean {
  if (title.closest(link) || isOfGroup(title)) return false
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

/** «Дети» without «мои» on the page of a studio or a class heads its members, not somebody's own children. */
function isOfGroup(title: Element): boolean {
  if (/^[^а-я]*(?:мо|ваш)/.test(plainText(textOf(title)))) return false
  const heading = [...document.querySelectorAll('h1')].find(isVisible)
  const name = heading ? textOf(heading).trim() : ''
  return name !== '' && heading !== title && !beginsWithName(name) && !isOwnPageTitle(plainText(name))
}

/** A name with words about something else beside it is the signature of a review. */
function isReviewed(entry: Element): boolean {
  if (entry.closest(link) || entry.querySelector(link)) return false
  return [entry, ...entry.querySelectorAll('*')].some(({ nextElementSibling: next }) => {
    const beside = next ? plainText(textOf(next)) : ''
    return (
      beside.split(' ').length >= 4 &&
      !/\d|школ|класс|учени|лице[йя]|гимнази|сад|оцен|урок|расписан/.test(beside)
    )
  })
}

function isChild(entry: Element): boolean {
  const text = textOf(entry).trim()
  if (text.length > 120 || entry.matches('h1,h2')) return false
  const isNamed = beginsWithName(text) || /^[^а-яё]*[А-ЯЁ][а-яё]+[, ·—-]*\d{1,2}[\s-]*[«"]?[А-Я]/.test(text)
  return isNamed && !/[.!?]$/.test(text.replace(/ [А-ЯЁ]\.$/, '')) && isVisible(entry) && !isReviewed(entry)
}
