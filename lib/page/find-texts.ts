import { type LabelId, labelOf } from '../sites/markers.ts'
import { bareLabel, plainText } from '../sites/plain-text.ts'
import { statedError } from '../sites/statements.ts'
import { hasStem } from '../sites/stems.ts'
import { dialogs } from './dialogs.ts'
import { rootsOf, textOf } from './flat-tree.ts'
import { isTalkPlace } from './in-talk.ts'
import { named, nameOf } from './name-of.ts'

/** A place whose whole text is a label we know. */
export type LabelPlace = { element: Element; id: LabelId; bare: string }

/** A block that states an error in a few words. */
type ErrorPlace = { element: Element; page: 'own-parent-error' | 'two-parents-error' }

/** Labels and errors of a page, wherever they stand; not yet judged. */
type Texts = { roots: (Document | ShadowRoot)[]; labels: LabelPlace[]; errors: ErrorPlace[] }

/** Finds known labels and errors in a document and its open shadow roots; cheap where no stem of them occurs. */
export function findTexts(document: Document): Texts {
  const texts: Texts = { roots: rootsOf(document), labels: [], errors: [] }
  for (const root of texts.roots) {
    for (const child of (root === document ? document.body : root)?.children ?? []) walk(child, texts)
    for (const element of root.querySelectorAll(named)) {
      const name = nameOf(element)
      if (hasStem(name)) note(element, plainText(name), texts)
    }
  }
  return texts
}

/** Goes down to the smallest elements with a known text; true when this one has an error in it. */
function walk(element: Element, texts: Texts): boolean {
  const raw = element.textContent ?? ''
  if (!hasStem(raw)) return false
  if (/^(script|style|noscript|template|textarea)$/.test(element.localName)) return false
  if (isTalkPlace(element) && !element.matches(dialogs)) {
    for (const dialog of element.querySelectorAll(dialogs)) walk(dialog, texts)
    return false
  }
  const plain = raw.length < 1500 ? plainText(textOf(element)) : ''
  if (note(element, plain, texts)) return false
  let isFound = false
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    isFound = walk(child, texts) || isFound
  }
  if (isFound || plain.length > 320 || !plain.includes('родител')) return isFound
  const page = statedError(plain)
  if (page) texts.errors.push({ element, page })
  return Boolean(page)
}

function note(element: Element, plain: string, texts: Texts): boolean {
  if (!plain || plain.length > 140) return false
  const bare = bareLabel(plain)
  const id = labelOf(bare)
  if (id) texts.labels.push({ element, id, bare })
  return Boolean(id)
}
