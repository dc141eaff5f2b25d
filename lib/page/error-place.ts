import { plainText } from '../sites/plain-text.ts'
import { isLonger, lineage, textOf } from './flat-tree.ts'
import { hasComposer } from './has-composer.ts'
import { isAmongParagraphs, isInTalk } from './in-talk.ts'
import { isVisible } from './is-visible.ts'

const overlay = '[role=alert],[role=alertdialog],[role=dialog],[role=status],dialog,[aria-live]'
const overlayName =
  /(?:^|[\s_-])(?:error|alert|toast|snackbar|modal|popup|warning|notification|notice|danger)/i
const control = 'a,button,summary,[role=button],[role=tab]'
const telling = `${control},ol`

/** Whether a stated error is what the page itself says now: an alert, a dialog, a heading or a short page. */
export function isErrorPlace(element: Element): boolean {
  if (element.closest(telling) || isInTalk(element) || !isVisible(element)) return false
  if ([...lineage(element)].some(isOverlay)) return true
  if (hasComposer(document)) return false
  return Boolean(element.closest('h1,h2,h3,[role=heading]')) || isShortSpot(element)
}

function isOverlay(element: Element): boolean {
  if (element.matches(overlay)) return true
  const isSmall = !isLonger(element, 699)
  const names = (element.getAttribute('class') ?? '').replace(/([a-z])([A-Z])/g, '$1-$2')
  return isSmall && (overlayName.test(names) || getComputedStyle(element).position === 'fixed')
}

/** A page, or its column, with little text and something to press: an error page has few sentences. */
function isShortSpot(element: Element): boolean {
  if ((document.body.innerText ?? '').length <= 700) return true
  const spot = [...lineage(element)].filter((ancestor) => !isLonger(ancestor, 900)).at(-1)
  const sentences = plainText(spot ? textOf(spot) : '').match(/[а-я»)]{2}[.!?]/g)?.length ?? 0
  return Boolean(spot?.querySelector(control)) && sentences <= 6 && !isAmongParagraphs(element)
}
