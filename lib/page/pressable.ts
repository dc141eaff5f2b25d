import { bareLabel, plainText } from '../sites/plain-text.ts'
import { flatParent, lineage, textOf } from './flat-tree.ts'
import { leadsToReading } from './leads-to-reading.ts'

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
