import { type LabelId, labelOf, stems } from '../sites/markers.ts'
import { bareLabel, plainText, withoutInvisible } from '../sites/plain-text.ts'
import { statedError } from '../sites/statements.ts'
import { rootsOf, textOf } from './flat-tree.ts'
import { isTalkPlace } from './in-talk.ts'

/** A place whose whole text is a label we know. */
export type LabelPlace = { element: Element; id: LabelId; bare: string }

/** A block that states an error in a few words. */
export type ErrorPlace = { element: Element; page: 'own-parent-error' | 'two-parents-error' }

/** Labels and errors of a page, wherever they stand; not yet judged. */
export type Texts = { roots: (Document | ShadowRoot)[]; labels: LabelPlace[]; errors: ErrorPlace[] }

const named = '[aria-label],input[type=button],input[type=submit],img[alt],button[title],a[title]'

/** Finds known labels and errors in a document and its open shadow roots; cheap where no stem of them occurs. */
export function findTexts(document: Document): Texts {
  const texts: Texts = { roots: rootsOf(document), labels: [], errors: [] }
  for (const root of texts.roots) {
    for (const child of (root === document ? document.body : root)?.children ?? []) walk(child, texts)
    for (const element of root.querySelectorAll(named)) {
      const { value = '' } = element as HTMLInputElement
      const name = ['aria-label', 'alt', 'title']
        .map((attribute) => element.getAttribute(attribute))
        .find(Boolean)
      note(element, name ?? value, texts)
    }
  }
  return texts
}

/** Goes down to the smallest elements with a known text; true when this one has an error in it. */
function walk(element: Element, texts: Texts): boolean {
  const raw = element.textContent ?? ''
  if (!stems.test(raw) && !stems.test(withoutInvisible(raw))) return false
  if (/^(script|style|noscript|template|textarea)$/.test(element.localName) || isTalkPlace(element))
    return false
  const text = raw.length < 1500 ? textOf(element) : ''
  if (note(element, text, texts)) return false
  let isFound = false
  for (const child of element.children) isFound = walk(child, texts) || isFound
  if (isFound || !text) return isFound
  const plain = plainText(text)
  const page = plain.length <= 320 && plain.includes('родител') ? statedError(plain) : undefined
  if (page) texts.errors.push({ element, page })
  return Boolean(page)
}

function note(element: Element, text: string, texts: Texts): boolean {
  if (!text || text.length > 400 || !stems.test(withoutInvisible(text))) return false
  const bare = bareLabel(plainText(text))
  const id = bare.length < 100 ? labelOf(bare) : undefined
  if (id) texts.labels.push({ element, id, bare })
  return Boolean(id)
}
