import { plainText } from '../sites/plain-text.ts'
import { invitesParent } from '../sites/statements.ts'
import { lineage } from './flat-tree.ts'

const most = 1200

/** Whether the join button stands on an invitation for a parent: the text around it, or a title of the page, says so. */
export function isLanding(button: Element): boolean {
  const around = [...lineage(button), document.body].map(readText)
  const nearest = around.filter((text) => text.length <= most).at(-1) ?? ''
  if (invitesParent(nearest)) return true
  return [...document.querySelectorAll('h1,h2,[role=heading]')].some((title) =>
    invitesParent(readText(title)),
  )
}

// The rendered text keeps neighbouring blocks apart, which textContent glues together.
function readText(element: Element): string {
  return plainText((element as HTMLElement).innerText ?? '')
}
