import { expect, test } from 'vitest'
import {
  type Knowledge,
  nextChange,
  presenceOf,
  withAnswer,
  withDoubt,
  withoutAnswer,
  withSighting,
} from '../../../lib/conflict/presence.ts'

const hour = 3_600_000
const now = 1_800_000_000_000
const student = (hoursAgo: number): Knowledge =>
  withSighting({}, 'student', 'invite-button', now - hoursAgo * hour)

test.each([
  ['nothing was seen', {}, { kind: 'unknown' }],
  ['a student was seen an hour ago', student(1), { kind: 'known', role: 'student', by: 'page' }],
  ['a student was seen 11 hours ago', student(11), { kind: 'known', role: 'student' }],
  ['a student was seen 12 hours ago', student(12), { kind: 'doubtful', role: 'student', why: 'old' }],
  ['a student was seen 29 days ago', student(29 * 24), { kind: 'doubtful', role: 'student', why: 'old' }],
  ['a student was seen 30 days ago', student(30 * 24), { kind: 'unknown' }],
  [
    'somebody came back from the sign-in page',
    withDoubt(student(1), now),
    { kind: 'doubtful', role: 'student', why: 'identity-visit' },
  ],
  [
    'the page shows a student after the sign-in',
    withSighting(withDoubt(student(1), now - 5), 'student', 'm', now),
    { kind: 'known', role: 'student' },
  ],
  [
    'the person says: different people',
    withAnswer(student(1), 'several', now),
    { kind: 'doubtful', role: 'student', why: 'several' },
  ],
  [
    'a page shows a student after "different people"',
    withSighting(withAnswer({}, 'several', now - hour), 'student', 'm', now),
    { kind: 'known', role: 'student', by: 'page' },
  ],
  [
    'the person says: a parent',
    withAnswer(student(1), 'parent', now),
    { kind: 'known', role: 'parent', by: 'answer' },
  ],
  [
    'the answer is 12 hours old',
    withAnswer(student(14), 'parent', now - 12 * hour),
    { kind: 'doubtful', role: 'student', why: 'answer-expired' },
  ],
  ['the answer is alone and old', withAnswer({}, 'student', now - 12 * hour), { kind: 'unknown' }],
  [
    'the answer is taken back',
    withoutAnswer(withAnswer(student(1), 'parent', now)),
    { kind: 'known', role: 'student', by: 'page' },
  ],
  [
    'the page contradicts an earlier answer',
    withSighting(withAnswer({}, 'parent', now - hour), 'student', 'own-parent-error', now),
    { kind: 'known', role: 'student', by: 'page' },
  ],
  [
    'a sign-in page was visited after the answer',
    withDoubt(withAnswer(student(2), 'parent', now - hour), now),
    { kind: 'doubtful', role: 'student' },
  ],
  [
    'nobody is signed in',
    withSighting(student(1), 'nobody', 'sign-in-button', now),
    { kind: 'known', role: 'nobody' },
  ],
] as const)('when %s, presence says so', (_, knowledge, expected) => {
  expect(presenceOf(knowledge, now)).toMatchObject(expected)
})

test('the same role seen again keeps the moment since when', () => {
  const again = withSighting(student(5), 'student', 'invite-button', now)
  expect(presenceOf(again, now)).toMatchObject({ since: now - 5 * hour, at: now })
})

test('the next change is when the freshest word grows old', () => {
  expect(nextChange(student(2), now)).toBe(now + 10 * hour)
  expect(nextChange(withAnswer(student(2), 'parent', now), now)).toBe(now + 10 * hour)
  expect(nextChange(student(13), now)).toBe(now - 13 * hour + 30 * 24 * hour)
  expect(nextChange({}, now)).toBeUndefined()
})
