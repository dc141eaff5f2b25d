import { hasStem } from '../sites/stems.ts'
import { isTalkAddress } from '../sites/talk.ts'
import { rootsOf } from './flat-tree.ts'
import { named, nameOf } from './name-of.ts'

/** Whether reading the page may tell anything: the reader is much larger than this, and most pages do not need it. */
export function mayTell(document: Document): boolean {
  if (isTalkAddress(document.URL)) return false
  return rootsOf(document).some(
    (root) =>
      hasStem((root === document ? document.body : root)?.textContent ?? '') ||
      [...root.querySelectorAll(named)].some((element) => hasStem(nameOf(element))),
  )
}
