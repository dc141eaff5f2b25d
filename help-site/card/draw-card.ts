import { contactOf } from '../../lib/desk/contact.ts'
import type { SchoolCard } from '../../lib/desk/school-card.ts'
import type { CardWords } from '../../lib/i18n/card-words.ts'

/** A school's card as an element: text alone, and links that show their whole address. */
export function drawCard(card: SchoolCard, words: CardWords): HTMLElement {
  const box = element('aside', '', {
    padding: '12px 16px',
    margin: '4px 0 8px',
    border: '1px solid var(--line-strong)',
    borderRadius: 'var(--radius-small)',
    overflowWrap: 'anywhere',
  })
  box.dataset.card = ''
  box.setAttribute('aria-label', words.label)
  const { name, contacts, hours, max, greeting } = card
  const state = max && words.max[max]
  box.append(element('p', name, { fontWeight: '650' }))
  for (const text of [greeting, hours, state]) if (text) box.append(element('p', text))
  if (contacts.length > 0) box.append(contactList(contacts))
  box.append(element('p', words.sent, { color: 'var(--quiet)', fontSize: 'var(--text-small)' }))
  return box
}

function contactList(contacts: readonly string[]): HTMLElement {
  const list = element('p', '', { display: 'flex', flexWrap: 'wrap', columnGap: '16px' })
  for (const contact of contacts) {
    const { text, href } = contactOf(contact)
    const touch = { display: 'inline-flex', alignItems: 'center', minHeight: '44px' }
    if (!href) list.append(element('span', text, touch))
    else list.append(Object.assign(element('a', text, touch), { href, rel: 'noopener noreferrer nofollow' }))
  }
  return list
}

// Styled here and not in a sheet, which every article would carry.
function element(name: 'aside' | 'p' | 'span' | 'a', text: string, style: Partial<CSSStyleDeclaration> = {}) {
  const made = document.createElement(name)
  made.textContent = text
  Object.assign(made.style, style)
  return made
}
