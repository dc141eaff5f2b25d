import { hasStem } from '../sites/stems.ts'
import { isTalkAddress } from '../sites/talk.ts'
import { dialogs } from './dialogs.ts'
import { shadowRootsOf } from './flat-tree.ts'
import { named, nameOf } from './name-of.ts'

/**
 * Whether reading the page may tell anything: the reader is much larger than this, and most pages do not need it.
 * Shadow roots are looked for only where the page itself tells nothing.
 */
export function mayTell(document: Document, shadowRoots = () => shadowRootsOf(document)): boolean {
  // Over a chat or news only a dialog tells.
  if (isTalkAddress(document.URL)) {
    return [document, ...shadowRoots()].some((root) => [...root.querySelectorAll(dialogs)].some(mayHold))
  }
  return mayHold(document.body) || shadowRoots().some(mayHold)
}

function mayHold(part: Element | ShadowRoot | null): boolean {
  return part !== null && (hasStem(part.textContent ?? '') || hasStem(namesIn(part)))
}

/** All names in one text: one search in it is much cheaper than one for each name. */
function namesIn(part: ParentNode): string {
  let names = ''
  for (const element of part.querySelectorAll(named)) names += `${nameOf(element)}\n`
  return names
}
