import * as v from 'valibot'
import type { Entities, EntityName, Grade } from '../registration/entities.ts'

/** Longest text that any record holds; the rules themselves allow far less. */
const longest = 1000

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(longest))
const text = v.pipe(v.string(), v.maxLength(longest))
const time = v.pipe(v.number(), v.finite())
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const grade = v.picklist([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] satisfies Grade[])
const name = v.strictObject({ last: text, first: text, middle: v.exactOptional(text) })
const pair = { id, parentId: id, childId: id }
const purpose = v.variant('kind', [
  v.strictObject({ kind: v.literal('student'), invite: id }),
  v.strictObject({ kind: v.literal('parent'), invite: id }),
  v.strictObject({ kind: v.literal('sign-in') }),
])

/** What each record of today looks like when nobody can be believed: no field more, no field less. */
export const recordShapes = {
  schools: v.strictObject({ id, name: text }),
  classes: v.strictObject({ id, schoolId: id, grade, letter: text }),
  classInvites: v.strictObject({ id, classId: id }),
  accounts: v.strictObject({
    id,
    login: v.exactOptional(id),
    name,
    roles: v.pipe(v.array(v.picklist(['student', 'parent', 'teacher'])), v.maxLength(3)),
    password: v.exactOptional(text),
    classId: v.exactOptional(id),
    invite: v.exactOptional(id),
    createdAt: time,
  }),
  sessions: v.strictObject({ id, accountId: id, since: time }),
  challenges: v.strictObject({
    id,
    context: id,
    purpose,
    login: id,
    channel: v.picklist(['sms', 'call', 'email']),
    code: text,
    sentAt: time,
    tries: count,
    passwordTries: count,
    stage: v.picklist(['waiting', 'confirmed', 'spent']),
    confirmedAt: v.exactOptional(time),
    notMe: v.exactOptional(id),
  }),
  deliveries: v.strictObject({ id, at: time }),
  parentInvites: v.strictObject({ id, childId: id, createdAt: time, revokedAt: v.exactOptional(time) }),
  joinings: v.strictObject({ ...pair, startedAt: time, name: v.exactOptional(name) }),
  links: v.strictObject({ ...pair, since: time }),
  consents: v.strictObject({ ...pair, text, givenAt: time }),
  idempotencyKeys: v.strictObject({ id, fingerprint: text }),
} satisfies { [E in EntityName]: v.GenericSchema<unknown, Entities[E]> }
