import { type SchoolCard, schoolCard } from '../../lib/desk/school-card.ts'

const key = 'mostik-school-card'

/** The card of this school, kept in this browser's storage of the site (or of the extension) alone. */
export function keptCard(): SchoolCard | undefined {
  try {
    return schoolCard(JSON.parse(localStorage.getItem(key) ?? 'null'))
  } catch {
    return undefined
  }
}

/** Keeps the card, or forgets it; tells whether the browser lets us. */
export function keepCard(card: SchoolCard | undefined): boolean {
  try {
    if (card) localStorage.setItem(key, JSON.stringify(card))
    else localStorage.removeItem(key)
    return true
  } catch {
    return false
  }
}
