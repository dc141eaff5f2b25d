import { lineage } from './flat-tree.ts'
import { type Box, freePlace } from './free-place.ts'
import { invitePlaces } from './invite-places.ts'
import { placePanelHost } from './panel-host.ts'
import { hitAt, isFreeRoom } from './taken-room.ts'

/** How soon a page that changed is looked at again, in milliseconds. */
const soon = 500
/** How often a page is looked at that nothing is known to have changed: a list may move in a shadow root of its own. */
const rarely = 4000
/** Looking rests this many times as long as it took: a page must not feel us. While it scrolls, the pill keeps up with it. */
const restPerWork = 60
const restPerWorkInMotion = 3
/** What may move or uncover something without changing the document. */
const occasions = ['input', 'pointerover', 'focusin', 'transitionend', 'animationend', 'load']
const everyChange = { subtree: true, childList: true, characterData: true, attributes: true }

/**
 * Keeps the pill beside the pupil's invite: where it covers none of the page's controls and words, else in a free lower
 * corner, else out of sight. Follows scrolling, resizing and pages that draw themselves anew, until the returned function
 * is called.
 */
export function followInvite(pill: HTMLElement): () => void {
  const end = new AbortController()
  const { signal } = end
  let frame = 0
  let isChanged = false
  let lookedAt = 0
  let work = 0
  const noteChange = () => {
    isChanged = true
    observer.disconnect()
  }
  // Only the first change is of interest: a page that changes all the time pays for it once a look.
  const observer = new MutationObserver(noteChange)
  const rested = () => performance.now() - lookedAt

  const place = () => {
    const started = performance.now()
    isChanged = false
    observer.observe(document, everyChange)
    const box = placeFor(pill)
    pill.style.visibility = box ? 'visible' : 'hidden'
    if (box) pill.style.translate = `${Math.round(box.left)}px ${Math.round(box.top)}px`
    lookedAt = performance.now()
    work = lookedAt - started
  }
  const keepUp = () => {
    frame = 0
    if (rested() < work * restPerWorkInMotion) placeSoon()
    else place()
  }
  const placeSoon = () => {
    frame ||= requestAnimationFrame(keepUp)
  }
  const look = () => {
    if (document.hidden || rested() < work * restPerWork) return
    if (isChanged || rested() > rarely) place()
  }
  addEventListener('scroll', placeSoon, { capture: true, passive: true, signal })
  addEventListener('resize', placeSoon, { signal })
  for (const type of occasions) addEventListener(type, noteChange, { capture: true, passive: true, signal })
  const timer = setInterval(look, soon)
  place()
  return () => {
    end.abort()
    observer.disconnect()
    clearInterval(timer)
    cancelAnimationFrame(frame)
  }
}

function placeFor(pill: HTMLElement): Box | undefined {
  const screen = { width: document.documentElement.clientWidth, height: innerHeight }
  const root = pill.getRootNode()
  const host = root instanceof ShadowRoot ? root.host : pill
  const isOnScreen = (box: Box) =>
    box.top + box.height > 0 && box.top < screen.height && box.left + box.width > 0 && box.left < screen.width
  for (const element of invitePlaces()) {
    const anchor = writtenBox(element)
    if (!isOnScreen(anchor)) continue
    placePanelHost(document, modalOf(element))
    const { width, height } = pill.getBoundingClientRect()
    // What lies over the invite (a menu, a dialog) has the person's eye: the pill keeps to the corner.
    const isSeen = isUncovered(element, anchor, host)
    return freePlace({ size: { width, height }, screen, anchor: isSeen ? anchor : undefined }, (box) =>
      isFreeRoom(box, host),
    )
  }
  return undefined
}

/** The box of what is written: an element with a link in it may be as wide as the page. */
function writtenBox(element: Element): Box {
  if (!element.firstChild || element.matches('textarea,button')) return element.getBoundingClientRect()
  const range = document.createRange()
  range.selectNodeContents(element)
  return range.getBoundingClientRect()
}

function isUncovered(element: Element, { left, top, width, height }: Box, host: Element): boolean {
  const hit = hitAt(left + width / 2, top + height / 2, host)
  const frame = [document.body, document.documentElement]
  return hit !== undefined && ([...frame, ...lineage(element)].includes(hit) || element.contains(hit))
}

/** Outside a modal dialog nothing can be pressed while it is open, so the pill goes into it. */
function modalOf(element: Element): Element | undefined {
  return [...lineage(element)].find((ancestor) => ancestor.matches('dialog:modal'))
}
