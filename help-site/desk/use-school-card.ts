import { useEffect, useState } from 'preact/hooks'
import type { SchoolCard } from '../../lib/desk/school-card.ts'
import { packCard } from '../card/card-code.ts'
import { keepCard, keptCard } from './kept-card.ts'

export type CardDoor = ReturnType<typeof useSchoolCard>

/** The school's card, and its code for links. */
export function useSchoolCard() {
  const [card, setCard] = useState<SchoolCard | undefined>(keptCard)
  const [code, setCode] = useState<string>()
  useEffect(() => {
    setCode(undefined)
    let isLate = false
    if (card)
      packCard(card).then(
        (packed) => isLate || setCode(packed),
        () => undefined,
      )
    return () => {
      isLate = true
    }
  }, [card])
  return {
    card,
    code,
    /** Takes another card, or none; tells whether it is kept for the next time. */
    change(next: SchoolCard | undefined): boolean {
      setCard(next)
      return keepCard(next)
    },
  }
}
