import type { SchoolCard } from '../../lib/desk/school-card.ts'

/** The school's name and whom to ask, on paper. */
export function SchoolLines({ card }: { card: SchoolCard | undefined }) {
  if (!card) return null
  return (
    <p class="SchoolLines">
      <b>{card.name}</b>
      {[...card.contacts, card.hours].filter(Boolean).map((line) => (
        <span key={line}>{line}</span>
      ))}
    </p>
  )
}
