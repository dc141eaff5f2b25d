import type { School, SchoolClass } from './entities.ts'
import { get, type Reading, refuse } from './reading.ts'

export type Place = { school: School; class: SchoolClass }

/** The class that a class invite belongs to, with its school. */
export function* classInvited(token: string): Reading<Place> {
  const invite = yield* get('classInvites', token)
  const place = invite && (yield* placeOf(invite.classId))
  return place ?? (yield* refuse('class-invite-unknown'))
}

/** A class with its school. */
export function* placeOf(classId: string | undefined): Reading<Place | undefined> {
  const found = classId === undefined ? undefined : yield* get('classes', classId)
  const school = found && (yield* get('schools', found.schoolId))
  return school && { school, class: found }
}
