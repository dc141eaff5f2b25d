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

/** The document and every open shadow root in it. */
export function rootsOf(document: Document): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document]
  for (const root of roots) {
    const all = root.querySelectorAll('*')
    for (let index = 0; index < all.length; index++) {
      const shadow = all[index]?.shadowRoot
      if (shadow) roots.push(shadow)
    }
  }
  return roots
}
