import { hasStem } from '../sites/stems.ts'
import { isTalkAddress } from '../sites/talk.ts'
import { dialogs } from './dialogs.ts'
import { rootsOf } from './flat-tree.ts'
import { named, nameOf } from './name-of.ts'

/** Whether reading the page may tell anything: the reader is much larger than this, and most pages do not need it. */
export function mayTell(document: Document): boolean {
  const roots = rootsOf(document)
  // Over a chat or news only a dialog tells.
  if (!isTalkAddress(document.URL)) return roots.some((root) => mayHold(root))
  return roots.some((root) => [...root.querySelectorAll(dialogs)].some((dialog) => mayHold(dialog)))
}

function mayHold(part: Document | ShadowRoot | Element): boolean {
  const whole = part instanceof Document ? part.body : part
  return (
    hasStem(whole?.textContent ?? '') ||
    [...part.querySelectorAll(named)].some((element) => hasStem(nameOf(element)))
  )
}
