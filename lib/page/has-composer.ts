import { plainText } from '../sites/plain-text.ts'
import { isComposerName } from '../sites/talk.ts'
import { overlayOf } from './dialogs.ts'
import { textOf } from './flat-tree.ts'

const composers = 'textarea:not([readonly],[disabled]),[contenteditable]:not([contenteditable=false])'

/** Whether the page has a place to write a message: then its texts may be somebody's words. */
export function hasComposer(document: Document): boolean {
  return composersIn(document).some((composer) => !isWidget(overlayOf(composer)))
}

/** Whether messages are written in this very part of a page. */
export function holdsComposer(part: Element): boolean {
  return composersIn(part).length > 0
}

function composersIn(scope: ParentNode): HTMLTextAreaElement[] {
  return [...scope.querySelectorAll<HTMLTextAreaElement>(composers)].filter(
    (field) => !field.value?.includes('/') && field.checkVisibility() && isForMessages(field),
  )
}

/** A field that says what it is for («О себе») takes no messages, unless it says just that. */
function isForMessages(field: HTMLTextAreaElement): boolean {
  const names = [...(field.labels ?? [])].map(textOf)
  const told = plainText([field.placeholder, field.getAttribute('aria-label'), ...names].join(' '))
  return told === '' || isComposerName(told)
}

/** A small layer in a corner (a support chat) does not make the page under it a talk. */
function isWidget(layer: Element | undefined): boolean {
  const box = layer?.getBoundingClientRect()
  return Boolean(box && box.width * box.height < (innerWidth * innerHeight) / 2)
}
