import { plainText } from '../sites/plain-text.ts'
import { flatParent, isLonger, lineage, textOf } from './flat-tree.ts'

const frame = 'nav,main,aside,h1,[role=navigation],[role=main],[role=menu]'
const person = /^[^а-яё]*[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)? [А-ЯЁ][а-яё.]/
const slot = /^[^а-я]*(?:родител|мам|мать|пап|отец|слот|мест|перв|втор|свобод|не при|пуст)/

const grownUp =
  /учител|руководител|педагог|преподавател|директор|завуч|психолог|куратор|тьютор|тренер|математик|физик|хими[яи]|биологи|географи|истори[яи]|литератур|русск|английск|немецк|информатик|музык|технологи|обществозн|(?:^| )(?:мама|папа|мать|отец|бабушка|дедушка)/

/** Whether a text begins with a person's name. */
export function beginsWithName(text: string): boolean {
  return person.test(text.replace(/\s+/g, ' ').trimStart())
}

/** Whether elements with one label are rows of one list (the pupils of a class), not two ways to the same action. */
export function isList(elements: Element[]): boolean {
  return (
    elements.some((one, index) => elements.slice(index + 1).some((other) => areItems(one, other))) ||
    elements.some(isPersonRow)
  )
}

function areItems(one: Element, other: Element): boolean {
  const line = [...lineage(one)]
  const common = line.find((ancestor) => flatParent(ancestor)?.contains(other))
  const twin = [...lineage(other)].find((ancestor) => common && flatParent(ancestor) === flatParent(common))
  if (!common || !twin || !isSameShape(common, twin)) return false
  if (!isRow(common) && !isNamed(common) && !hasSameParts(common, twin)) return false
  const isSlot = [common, twin].every((item) => slot.test(plainText(textOf(item))))
  return !isSlot && ![common, twin].some((item) => item.matches(frame) || item.querySelector(frame))
}

/** Whether the element stands in a row that begins with a name, among other such rows. */
export function isPersonRow(element: Element): boolean {
  return [...lineage(element, 9)].some((row) => {
    if (row.querySelector(frame) || isLonger(row, 600) || !beginsWithName(textOf(row))) return false
    const others = [...(row.parentElement?.children ?? [])].filter(
      (other) => other !== row && isSameShape(other, row) && isPupil(textOf(other)),
    )
    return others.length >= (isRow(row) ? 1 : 2)
  })
}

// Teachers and family may have cards of the same form on a pupil's own page.
function isPupil(text: string): boolean {
  return beginsWithName(text) && !grownUp.test(plainText(text))
}

function isRow(element: Element): boolean {
  return element.matches('li,tr,[role=row],[role=listitem]')
}

function isNamed(element: Element): boolean {
  return beginsWithName(textOf(element))
}

// Two columns of one grid have the same class, but different things in them.
function hasSameParts(one: Element, other: Element): boolean {
  return (
    one.childElementCount === other.childElementCount &&
    [...one.children].every((part, index) => isSameShape(part, other.children[index] ?? one))
  )
}

function isSameShape(one: Element, other: Element): boolean {
  return one.localName === other.localName && one.getAttribute('class') === other.getAttribute('class')
}
