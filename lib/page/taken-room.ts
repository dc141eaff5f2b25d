import { type Box, overlap } from './free-place.ts'

const native = 'a[href],button,input,select,textarea,summary,label,iframe,object,embed'
const controls = `${native},audio,video,[contenteditable]:not([contenteditable=false]),[tabindex]:not([tabindex^="-"]),[onclick],[role=button],[role=link],[role=tab],[role=option],[role=switch],[role=checkbox],[role=radio],[role^=menuitem],[role=slider],[role=combobox],[role=textbox]`
const pictures = 'img,canvas,svg,svg *'

/** How near a control the pill may come, in pixels: a finger must not hit the wrong one. */
const margin = 4
/** The mesh of the net, in pixels: nothing that a person can press is smaller. */
const mesh = 12

/**
 * Whether a box of the screen is free: nothing to press, no words and no picture of the page under it. Asks the browser
 * what is under a net of points, so that its cost does not grow with the page; our own `host` does not count.
 */
export function isFreeRoom(box: Box, host: Element): boolean {
  const passed = new Set<Element>()
  for (const [x, y] of netOver(box)) {
    const hit = hitAt(x, y, host)
    if (!hit || passed.has(hit)) continue
    if (!isBare(hit, box)) return false
    passed.add(hit)
  }
  return true
}

/** What a person would press at a point, looking into open shadow roots and through our own host. */
export function hitAt(x: number, y: number, host: Element): Element | undefined {
  let root: Document | ShadowRoot = document
  for (;;) {
    let hit: Element | null | undefined = root.elementFromPoint(x, y)
    if (hit === host) hit = root.elementsFromPoint(x, y).find((one) => one !== host)
    if (!hit?.shadowRoot || hit.shadowRoot === root) return hit ?? undefined
    root = hit.shadowRoot
  }
}

function* netOver({ left, top, width, height }: Box): Generator<[number, number]> {
  const [across, down] = [width + 2 * margin, height + 2 * margin]
  const columns = Math.ceil(across / mesh)
  const rows = Math.ceil(down / mesh)
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      yield [left - margin + (across * column) / columns, top - margin + (down * row) / rows]
    }
  }
}

/** Whether an element that is hit in or beside the box shows nothing of its own in it, and is nothing to press. */
function isBare(element: Element, box: Box): boolean {
  const control = element.closest(controls)
  // What only holds things to press (a scrolled region, say) is none itself.
  if (control && (control.matches(native) || !control.querySelector(native))) return false
  if (element.matches(pictures) || getComputedStyle(element).cursor === 'pointer') return false
  const range = document.createRange()
  for (const node of element.childNodes) {
    if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) continue
    range.selectNodeContents(node)
    if ([...range.getClientRects()].some((line) => overlap(box, line))) return false
  }
  return true
}
