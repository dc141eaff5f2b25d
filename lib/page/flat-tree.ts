// Most elements of a page can have no shadow root, and each one that a script touches costs time and memory.
const hosts =
  ':not(a,b,br,button,em,i,img,input,label,li,ol,option,path,script,style,strong,svg,table,td,th,tr,ul)'
const unread = 'script,style,svg,noscript,template,[hidden]'

/** The parent as a person sees it: through slots and out of open shadow roots. */
export function flatParent(node: Node): Element | null {
  const slot = (node as Element).assignedSlot
  if (slot) return slot
  const parent = node.parentNode
  return parent instanceof ShadowRoot ? parent.host : (parent as Element | null)
}

/** The element and its ancestors up to the body, nearest first. */
export function* lineage(element: Element, most = 40): Generator<Element> {
  let current: Element | null = element
  for (let step = 0; current?.localName && current.localName !== 'body' && step < most; step++) {
    yield current
    current = flatParent(current)
  }
}

/** The text of a node without what is never read: icons, styles, scripts. */
export function textOf(node: Node): string {
  if (!(node instanceof Element)) return node.nodeType === 3 ? (node.textContent ?? '') : ''
  if (node.matches(unread)) return ''
  if (!node.firstElementChild || !node.querySelector(unread)) return node.textContent ?? ''
  return [...node.childNodes].map(textOf).join('')
}

/** Whether a node has more text than this; looks no further, where the whole text of a page is long. */
export function isLonger(node: Node, most: number): boolean {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
  let length = 0
  while (length <= most && walker.nextNode()) length += (walker.currentNode as Text).length
  return length > most
}

/** The document and every open shadow root in it. */
export function rootsOf(document: Document): (Document | ShadowRoot)[] {
  return [document, ...shadowRootsOf(document)]
}

/** Every open shadow root in a document. */
export function shadowRootsOf(document: Document): ShadowRoot[] {
  const roots = shadowsIn(document)
  for (const root of roots) roots.push(...shadowsIn(root))
  return roots
}

/** Elements that may still get a shadow root, which no observer tells: empty ones, and those that no script has defined yet. */
export function lateHosts(document: Document): Element[] {
  return [...document.querySelectorAll(`${hosts}:is(:empty,:not(:defined))`)]
}

function shadowsIn(root: Document | ShadowRoot): ShadowRoot[] {
  const roots: ShadowRoot[] = []
  for (const { shadowRoot } of root.querySelectorAll(hosts)) if (shadowRoot) roots.push(shadowRoot)
  return roots
}
