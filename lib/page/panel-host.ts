const mark = Symbol.for('mostik.panel')

/**
 * Makes the place for the panel on somebody else's page: a closed shadow root in the top layer, which the page's styles
 * and scripts don't reach. Gives undefined when this page has one already.
 */
export function openPanelHost(document: Document, styles: string): HTMLElement | undefined {
  const world = globalThis as { [mark]?: HTMLElement }
  const before = world[mark]
  if (before) {
    placePanelHost(document)
    return undefined
  }
  const host = document.createElement('mostik-panel')
  const root = host.attachShadow({ mode: 'closed' })
  const place = document.createElement('div')
  root.append(styleOf(document, styles), place)
  world[mark] = host
  show(document.documentElement, host)
  return place
}

/** Keeps the host in the page, or in `layer` of it (a modal dialog): a page that draws itself anew may have thrown it away. */
export function placePanelHost(document: Document, layer: Element = document.documentElement): void {
  const host = (globalThis as { [mark]?: HTMLElement })[mark]
  if (host && !(host.isConnected && host.parentNode === layer)) show(layer, host)
}

/** Inline and important: the only place that no rule of the page can outvote. */
const ownStyle = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: 'auto 0 0 auto',
  border: '0',
  padding: '0',
  margin: '0',
  background: 'none',
  overflow: 'visible',
  width: 'auto',
  height: 'auto',
  'max-width': '100vw',
  'max-height': '100vh',
  'z-index': '2147483647',
  visibility: 'visible',
  opacity: '1',
  'pointer-events': 'auto',
}

function show(parent: Element, host: HTMLElement): void {
  for (const [name, value] of Object.entries(ownStyle)) host.style.setProperty(name, value, 'important')
  // The top layer is above every overlay of the page; old browsers do with the z-index.
  host.popover = 'manual'
  parent.append(host)
  host.showPopover?.()
}

function styleOf(document: Document, styles: string): HTMLStyleElement {
  const style = document.createElement('style')
  style.textContent = styles
  return style
}
