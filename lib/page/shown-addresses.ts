import { plainText } from '../sites/plain-text.ts'
import { writtenAddress } from '../sites/written-address.ts'
import { textOf } from './flat-tree.ts'
import { isPersonRow } from './in-list.ts'
import { isInSentence } from './in-sentence.ts'
import { isInTalk } from './in-talk.ts'
import { isVisible } from './is-visible.ts'
import { titleOf } from './title-of.ts'

/** An address that the page shows as the invite of a parent; `proves` when its title alone says whose page this is. */
export type ShownAddress = { url: string; proves: boolean }

const fields = 'input:not([type]),input[type=text],input[type=url],textarea,output'
// Only these can be inside one written address; anything else is a neighbour of it.
const neighbour = ':not(span,b,i,em,strong,wbr,a,code,bdi,font,mark,small,u)'
const dotted = /[a-z\d-]\.[a-z]{2,}[/?#]/i

/** The addresses shown near the given titles and in labelled fields, as whole texts or values of their own. */
export function shownAddresses(titles: Element[], roots: (Document | ShadowRoot)[]): ShownAddress[] {
  const places = new Map<Element, string>()
  if (titles.length === 0) return []
  for (const root of roots) {
    for (const field of root.querySelectorAll<HTMLInputElement>(fields)) note(field, field.value, places)
  }
  for (const region of new Set(titles.map(regionOf))) for (const child of region.children) walk(child, places)
  return [...places].flatMap(([place, url]) => judge(place, url))
}

function judge(place: Element, url: string): ShownAddress[] {
  if (!isVisible(place) || isInTalk(place) || isPersonRow(place)) return []
  if (!place.matches(fields) && isInSentence(place, url)) return []
  const title = titleOf(place)
  return title && title !== 'other' ? [{ url, proves: title === 'proof' }] : []
}

/** The largest surroundings of a title, in its own tree, that still can be one block or card. */
function regionOf(title: Element): ParentNode {
  let region: ParentNode = title.parentElement ?? title
  for (
    let next: ParentNode | null = region;
    next && next !== document.documentElement && (next.textContent ?? '').length <= 3000;
    next = next.parentNode
  ) {
    region = next
  }
  return region
}

function walk(element: Element, places: Map<Element, string>): void {
  const raw = element.textContent ?? ''
  if (!dotted.test(raw.replace(/[\s\u00AD\u200B]/g, '')) || /^(script|style)$/.test(element.localName)) return
  if (raw.length < 1000 && note(element, inlineText(element), places)) return
  for (const child of element.children) walk(child, places)
}

/** What is written in one run: all inline text, or beside buttons and blocks only the words of the element itself. */
function inlineText(element: Element): string {
  if (!element.querySelector(neighbour)) return textOf(element)
  return [...element.childNodes].map((node) => (node instanceof Element ? '' : textOf(node))).join('')
}

function note(place: Element, text: string, places: Map<Element, string>): boolean {
  const link =
    place.closest<HTMLAnchorElement>('a[href]') ?? place.querySelector<HTMLAnchorElement>('a[href]')
  const written = text.replace(/[\u00AD\u200B\u2060]/g, '').trim()
  const url = writtenAddress(written, link?.href)
  if (url && plainText(written).length < 600) places.set(place, url)
  return Boolean(url)
}
