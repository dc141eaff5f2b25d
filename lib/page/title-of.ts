import { type TitleVerdict, titleVerdict } from '../sites/block-title.ts'
import { labelOf } from '../sites/markers.ts'
import { bareLabel, plainText } from '../sites/plain-text.ts'
import { lineage, textOf } from './flat-tree.ts'

const heading = 'h1,h2,h3,h4,h5,h6,legend,[role=heading],th,dt'
// A title stands near its block: neighbours further away are a feed.
const reach = 20

/** What the nearest title of a field says of the link in it: its own label first, then what stands before it, going outwards. */
export function titleOf(field: Element): TitleVerdict | undefined {
  for (const text of ownNames(field)) {
    const verdict = titleVerdict(plainText(text), false)
    if (verdict) return verdict
  }
  let depth = 0
  let nearest: TitleVerdict | undefined
  for (const ancestor of lineage(field, 9)) {
    const name = depth && accessibleName(ancestor)
    const verdict =
      (name && titleVerdict(plainText(name), true)) || before(ancestor) || (depth < 3 && after(ancestor))
    // A caption («Отправьте ссылку родителю») stands between the field and the title that may prove more.
    if (verdict && verdict !== 'label') return verdict === 'proof' ? verdict : (nearest ?? verdict)
    nearest ??= verdict || undefined
    depth++
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
  const text = textOf(node).trim()
  if (!text) return undefined
  const titled = node instanceof Element ? (node.matches(heading) ? node : node.querySelector(heading)) : null
  // A neighbour with a title and much more is a block of its own.
  if (text.length > 250 || (titled && text.length > textOf(titled).trim().length + 60)) return undefined
  const verdict = titleVerdict(plainText(text), node === titled)
  if (verdict || !(node instanceof Element)) return verdict
  for (const child of [...node.children].reverse()) {
    const inner = verdictOf(child)
    if (inner) return inner
  }
  return undefined
}

function after(element: Element): TitleVerdict | undefined {
  let sibling = element.nextElementSibling
  for (let step = 0; sibling && step < 4; step++, sibling = sibling.nextElementSibling) {
    const text = textOf(sibling)
    if (text.length < 200 && labelOf(bareLabel(plainText(text))) === 'invite-button') return 'label'
  }
  return undefined
}
