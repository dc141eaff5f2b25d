import { type TitleVerdict, titleVerdict } from '../sites/block-title.ts'
import { labelOf } from '../sites/markers.ts'
import { bareLabel, plainText } from '../sites/plain-text.ts'
import { overlayOf } from './dialogs.ts'
import { lineage, textOf } from './flat-tree.ts'
import { nameOf } from './name-of.ts'

const heading = 'h1,h2,h3,h4,h5,h6,legend,[role=heading],th,dt'
// A title stands near its block: neighbours further away are a feed.
const reach = 20

/** What the nearest title of a field says of the link in it: its own label first, then what stands before it, going outwards. */
export function titleOf(field: Element, label = ''): TitleVerdict | undefined {
  for (const text of [label, ...ownNames(field)]) {
    const verdict = titleVerdict(plainText(text), false)
    if (verdict) return verdict
  }
  let depth = 0
  let nearest: TitleVerdict | undefined
  const layer = overlayOf(field)
  for (const ancestor of lineage(field)) {
    const isWrapped = ancestor !== field && ancestor.childElementCount === 1 && !accessibleName(ancestor)
    // Wrappers are no steps away from a field; nine steps with neighbours are the whole page.
    if (depth > 9) break
    const name = depth && accessibleName(ancestor)
    const isLayer = ancestor === layer
    const verdict =
      (name && titleVerdict(plainText(name), true)) ||
      (!isLayer && (before(ancestor) || (depth < 3 && after(ancestor))))
    // A caption («Отправьте ссылку родителю») stands between the field and the title that may prove more.
    if (verdict && verdict !== 'label') return verdict === 'proof' ? verdict : (nearest ?? verdict)
    nearest ??= verdict || undefined
    // What a layer lies over is no title of what is in it.
    if (isLayer) break
    if (!isWrapped) depth++
  }
  return nearest
}

function ownNames(field: Element): string[] {
  const { labels, placeholder, title } = field as HTMLInputElement
  const names = [...(labels ?? [])].map(textOf)
  return [accessibleName(field), ...names, placeholder, title].filter((name): name is string => Boolean(name))
}

function accessibleName(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? []
  const named = ids.map((id) => document.getElementById(id)?.textContent).join(' ')
  return element.getAttribute('aria-label') ?? named
}

function before(element: Element): TitleVerdict | undefined {
  let nearest: TitleVerdict | undefined
  let sibling = element.previousSibling
  for (let step = 0; sibling && step < reach; step++, sibling = sibling.previousSibling) {
    const verdict = verdictOf(sibling)
    if (verdict && verdict !== 'label') return verdict === 'proof' ? verdict : (nearest ?? verdict)
    nearest ??= verdict
  }
  return nearest
}

function verdictOf(node: Node): TitleVerdict | undefined {
  const text = (node instanceof HTMLInputElement ? nameOf(node) : textOf(node)).trim()
  if (!text) return undefined
  const titled = node instanceof Element ? (node.matches(heading) ? node : node.querySelector(heading)) : null
  // A neighbour with a title and much more, or with something to press in it, is a block of its own.
  const most = titled
    ? textOf(titled).trim().length + (titled !== node && isHeader(node as Element) ? 250 : 60)
    : 250
  if (text.length > most) return undefined
  const verdict = titleVerdict(plainText(text), node === titled)
  if (verdict || !(node instanceof Element)) return verdict
  for (const child of [...node.children].reverse()) {
    const inner = verdictOf(child)
    if (inner) return inner
  }
  return undefined
}

function isHeader(element: Element): boolean {
  return (
    !element.querySelector('button,input,textarea,a[href],li,td,[role=button]') &&
    element.querySelectorAll(heading).length === 1
  )
}

function after(element: Element): TitleVerdict | undefined {
  let sibling = element.nextElementSibling
  for (let step = 0; sibling && step < 4; step++, sibling = sibling.nextElementSibling) {
    const text = textOf(sibling)
    if (text.length < 200 && labelOf(bareLabel(plainText(text))) === 'invite-button') return 'label'
  }
  return undefined
}
