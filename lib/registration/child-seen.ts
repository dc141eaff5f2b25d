import { placeOf } from './class-invited.ts'
import type { Account, Grade } from './entities.ts'
import type { PersonName } from './person-name.ts'
import type { Reading } from './reading.ts'

/** What a parent sees of a child. */
export type ChildSeen = { id: string; name: PersonName; school?: string; grade?: Grade; letter?: string }

/** A child as a parent sees it. */
export function* childSeen(child: Account): Reading<ChildSeen> {
  const place = yield* placeOf(child.classId)
  const seen = { id: child.id, name: child.name }
  return place
    ? { ...seen, school: place.school.name, grade: place.class.grade, letter: place.class.letter }
    : seen
}
