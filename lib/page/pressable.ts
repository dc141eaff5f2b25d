import { bareLabel, plainText } from '../sites/plain-text.ts'
import { isTalkAddress } from '../sites/talk.ts'
import { flatParent, lineage, textOf } from './flat-tree.ts'
import { isVisible } from './is-visible.ts'

const pressable =
  'button,a[href],a[role],a[onclick],a[tabindex],[role=button],[role=link],[role=menuitem],[role=tab],input[type=button],input[type=submit],summary,[onclick],[tabindex]:not([tabindex^="-"])'

/** The element one presses to do what a label says: the place of the label, or what it is in or holds; none when it only leads to reading. */
export function pressableOf(place: Element, bare: string): Element | undefined {
  const found = holds(place, bare) ?? within(place, bare) ?? pointed(place, bare)
  return found && !leadsToReading(found) ? found : undefined
}

function isPressable(element: Element): boolean {
  return element.matches(pressable) || /-.*(button|btn|link)/.test(element.localName)
}

function holds(place: Element, bare: string): Element | undefined {
  if (isPressable(place)) return place
  return [...place.querySelectorAll(pressable)].find((inner) => bareOf(inner) === bare)
}

/** A cell or card that is pressed as a whole: the label comes first, at most a few words follow. */
function within(place: Element, bare: string): Element | undefined {
  for (const ancestor of lineage(place, 8)) {
    if (!isLed(ancestor, place, bare)) return undefined
    if (isPressable(ancestor)) return ancestor
  }
  return undefined
}

/** Something drawn as a button by its cursor alone. */
function pointed(place: Element, bare: string): Element | undefined {
  const points = (element: Element | null) => element && getComputedStyle(element).cursor === 'pointer'
  const inner = [place, ...place.querySelectorAll('*')].find((one) => points(one) && bareOf(one) === bare)
  if (!inner) return undefined
  // The cursor is inherited: what is really pressed is the outermost element that has it.
  const outermost = [...lineage(inner)].find((ancestor) => !points(flatParent(ancestor)))
  return outermost && isLed(outermost, inner, bare) ? inner : undefined
}

function isLed(ancestor: Element, place: Element, bare: string): boolean {
  const text = textOf(ancestor)
  if (text.length > 600) return false
  const own = bareLabel(plainText(text))
  return ancestor === place || own === '' || (own.length <= 160 && own.startsWith(bare))
}

function bareOf(element: Element): string {
  return bareLabel(plainText(textOf(element)))
}

/** A link to help or news, or to a visible part of this page (a table of contents). */
function leadsToReading(element: Element): boolean {
  const link = element.closest<HTMLAnchorElement>('a[href]')
  if (!link) return isAmongQuestions(element)
  if (isTalkAddress(link.href)) return true
  const name = link.getAttribute('href')?.match(/^#(.+)/)?.[1]
  const target = name && document.getElementById(name)
  return Boolean(target && isChapter(target) && isVisible(target))
}

/** What a table of contents leads to: a heading, or a text to read, rather than the place where a button shows its result. */
function isChapter(target: Element): boolean {
  return target.matches('h1,h2,h3,h4,h5,h6') || textOf(target).length > 150
}

/** One question of several in an accordion. */
function isAmongQuestions(element: Element): boolean {
  const folds = element.closest('summary') ? 'summary' : '[aria-expanded]:not([aria-haspopup])'
  if (!element.matches(folds)) return false
  return [...lineage(element, 5)].some((ancestor) => ancestor.querySelectorAll(folds).length >= 3)
}
