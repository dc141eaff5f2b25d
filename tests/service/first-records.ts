import { type Change, put } from '../../lib/registration/change.ts'
import type { Grade } from '../../lib/registration/entities.ts'
import { assumedSettings } from '../../lib/registration/settings.ts'
import { keptPassword } from '../../lib/server/kept-password.ts'

const classes: readonly { id: string; school: string; grade: Grade; letter: string }[] = [
  { id: 'class-3', school: 'school-1', grade: 3, letter: 'А' },
  { id: 'class-7', school: 'school-1', grade: 7, letter: 'Б' },
  { id: 'class-9', school: 'school-2', grade: 9, letter: 'В' },
]

/** Class invites that a fresh service knows. */
export const classInvites = classes.map(({ id }) => `${id}-invite`)

/** What a fresh service begins with: two invented schools, three classes, one teacher (password `teacher-secret`). */
export const firstRecords: readonly Change[] = [
  put('schools', { id: 'school-1', name: 'Школа № 1' }),
  put('schools', { id: 'school-2', name: 'Лицей' }),
  ...classes.flatMap(({ id, school, grade, letter }) => [
    put('classes', { id, schoolId: school, grade, letter }),
    put('classInvites', { id: `${id}-invite`, classId: id }),
  ]),
  put('accounts', {
    id: 'teacher',
    login: '+70000000090',
    name: { last: 'Павлова', first: 'Анна', middle: 'Ильинична' },
    roles: ['teacher'],
    password: keptPassword('teacher-secret', assumedSettings),
    createdAt: 0,
  }),
]
