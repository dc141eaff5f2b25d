import type { SearchWords } from '../../lib/i18n/search-words.ts'
import { element } from './element.ts'

/** In place of results when a link was typed: it belongs to the link checker. */
export function drawLinkNotice(words: SearchWords, onCheck: (() => void) | undefined): HTMLElement {
  const notice = element(
    'div',
    { className: 'LinkNotice' },
    element('p', {}, words.link),
    element('p', {}, words.linkSafe),
  )
  if (onCheck) {
    const className = 'Button Button-primary'
    notice.append(element('button', { className, type: 'button', onclick: onCheck }, words.check))
  }
  return notice
}
