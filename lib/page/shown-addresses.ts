import { plainText } from '../sites/plain-text.ts'
import { labelAndAddress, maybeInvite, writtenAddress } from '../sites/written-address.ts'
import { dialogs, overlayOf } from './dialogs.ts'
import { isLonger, lineage, textOf } from './flat-tree.ts'
import { holdsComposer } from './has-composer.ts'
import { isPersonRow } from './in-list.ts'
import { isInSentence } from './in-sentence.ts'
import { isInTalk } from './in-talk.ts'
import { isVisible } from './is-visible.ts'
import { titleOf } from './title-of.ts'

/**
 * An address that the page shows as the invite of a parent; `proves` when its title alone says whose page this is, and
 * `isBare` when nothing names it but the layer it opened in.
 */
export type ShownAddress = { url: string; place: Element; proves: boolean; isBare: boolean }

type Places = Map<Element, { url: string; label: string }>

const fields = 'input:not([type]),input[type=text],input[type=url],textarea,output'
// Only these can be inside one written address; anything else is a neighbour of it.
const neighbour = ':not(span,b,i,em,strong,wbr,a,code,bdi,font,mark,small,u)'
// Line breaks and soft hyphens may stand anywhere in a long address.
const gap = '[\\s\\u00AD\\u200B]*'
const dotted = new RegExp(`[a-z\\d-]${gap}\\.${gap}[a-z](?:${gap}[a-z])+${gap}[/?#]`, 'i')

/** The addresses shown near the given titles and in labelled fields, as whole texts or values of their own. */
export function shownAddresses(titles: Element[], roots: (Document | ShadowRoot)[]): ShownAddress[] {
  const places: Places = new Map()
  if (titles.length === 0) return []
  const regions = [...new Set(titles.map(regionOf))]
  for (const root of roots) {
    for (const field of root.querySelectorAll<HTMLInputElement>(fields)) note(field, field.value, places)
    const layers = [...root.querySelectorAll(dialogs)]
    const isNear = root instanceof ShadowRoot && [...regions, ...layers].some((near) => holds(near, root))
    if (isNear && !regions.includes(root)) regions.push(root)
    regions.push(...layers)
  }
  for (const region of regions) for (const child of region.children) walk(child, places)
  return [...places].flatMap(([place, { url, label }]) => judge(place, url, label))
}

function judge(place: Element, url: string, label: string): ShownAddress[] {
  if (!isVisible(place) || isInTalk(place) || isPersonRow(place)) return []
  if (!place.matches(fields) && !label && isInSentence(place, url)) return []
  const title = titleOf(place, label)
  if (title) return title === 'other' ? [] : [{ url, place, proves: title === 'proof', isBare: false }]
  const layer = overlayOf(place)
  return layer && maybeInvite(url) && !holdsComposer(layer)
    ? [{ url, place, proves: false, isBare: true }]
    : []
}

function holds(outer: ParentNode, root: ShadowRoot): boolean {
  return [...lineage(root.host)].some((ancestor) => ancestor === outer || outer.contains(ancestor))
}

/** The largest surroundings of a title, in its own tree, that still can be one block or card. */
function regionOf(title: Element): ParentNode {
  let region: ParentNode = title.parentElement ?? title
  for (
    let next: ParentNode | null = region;
    next && next !== document.documentElement && !isLonger(next, 3000);
    next = next.parentNode
  ) {
    region = next
  }
  return region
}

function walk(element: Element, places: Places): void {
  const raw = element.textContent ?? ''
  if (!dotted.test(raw) || /^(script|style)$/.test(element.localName)) return
  if (raw.length < 1000 && note(element, inlineText(element), places)) return
  for (const child of element.children) walk(child, places)
}

/** What is written in one run: all inline text, or beside buttons and blocks only the words of the element itself. */
function inlineText(element: Element): string {
  if (!element.querySelector(neighbour)) return textOf(element)
  return [...element.childNodes].map((node) => (node instanceof Element ? '' : textOf(node))).join('')
}

function note(place: Element, text: string, places: Places): boolean {
  const link =
    place.closest<HTMLAnchorElement>('a[href]') ?? place.querySelector<HTMLAnchorElement>('a[href]')
  const written = text.replace(/[\u00AD\u200B\u2060]/g, '').trim()
  const { label, address } = labelAndAddress(written)
  const url = writtenAddress(address, link?.href)
  if (url && plainText(written).length < 600) places.set(place, { url, label })
  return Boolean(url)
}
