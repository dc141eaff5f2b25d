import { type Change, put } from '../../registration/change.ts'
import type { Account, Grade } from '../../registration/entities.ts'
import { pairId } from '../../registration/entities.ts'
import { addresses } from '../address.ts'
import type { ContextId } from '../browser-context.ts'
import type { Arrived } from '../world.ts'

const classes: readonly { id: string; schoolId: string; grade: Grade; letter: string }[] = [
  { id: 'class-3a', schoolId: 'school-1', grade: 3, letter: 'А' },
  { id: 'class-7b', schoolId: 'school-1', grade: 7, letter: 'Б' },
  { id: 'class-9v', schoolId: 'lyceum', grade: 9, letter: 'В' },
]
const classToken = (id: string) => `${id}-invite-2026`

/** Two invented schools, three classes and their class invites: every scene begins with them. */
export const schools: readonly Change[] = [
  put('schools', { id: 'school-1', name: 'Школа № 1' }),
  put('schools', { id: 'lyceum', name: 'Лицей «Берёзка»' }),
  ...classes.flatMap((one) => [
    put('classes', one),
    put('classInvites', { id: classToken(one.id), classId: one.id }),
  ]),
]

export const classLinks = {
  third: addresses.classInvite(classToken('class-3a')),
  seventh: addresses.classInvite(classToken('class-7b')),
}

/** Fictional people: their numbers begin with +7 000, which nobody has. */
export const people = {
  masha: {
    id: 'masha',
    login: '+70000000001',
    name: { last: 'Соколова', first: 'Маша' },
    roles: ['student'],
    classId: 'class-7b',
    invite: 'masha-priglashaet-7b',
  },
  petya: {
    id: 'petya',
    login: 'petya@example.org',
    name: { last: 'Соколов', first: 'Петя' },
    roles: ['student'],
    classId: 'class-3a',
    invite: 'petya-priglashaet-3a',
  },
  dasha: {
    id: 'dasha',
    login: '+70000000003',
    name: { last: 'Соколова', first: 'Даша' },
    roles: ['student'],
    classId: 'class-9v',
    invite: 'dasha-priglashaet-9v',
  },
  mother: {
    id: 'mother',
    login: '+70000000011',
    name: { last: 'Соколова', first: 'Анна', middle: 'Петровна' },
    roles: ['parent'],
  },
  father: {
    id: 'father',
    login: '+70000000012',
    name: { last: 'Соколов', first: 'Илья', middle: 'Андреевич' },
    roles: ['parent'],
  },
  stranger: {
    id: 'stranger',
    login: '+70000000011',
    name: { last: 'Чужой', first: 'Человек' },
    roles: ['parent'],
    password: 'nobody-knows-it',
  },
  teacher: {
    id: 'teacher',
    login: '+70000000021',
    name: { last: 'Белова', first: 'Ольга', middle: 'Ивановна' },
    roles: ['teacher'],
  },
} as const satisfies Record<string, Omit<Account, 'createdAt'>>

/** The password of the mother where she has an account already. */
export const password = 'romashka-2026'
export const newPassword = 'vasilyok-2026'

type Person = Omit<Account, 'createdAt'>

/** Somebody who has registered; a student's invite lives with them. */
export function registered(person: Person): Change[] {
  const account = put('accounts', { ...person, createdAt: 0 })
  if (person.invite === undefined) return [account]
  return [account, put('parentInvites', { id: person.invite, childId: person.id, createdAt: 0 })]
}

/** A student who has not invited anybody yet. */
export const withoutInvite = ({ invite: _, ...person }: Person): Person => person

export const signedIn = (context: ContextId, person: Person): Change =>
  put('sessions', { id: context, accountId: person.id, since: 0 })

export const linked = (parent: Person, child: Person): Change =>
  put('links', { id: pairId(parent.id, child.id), parentId: parent.id, childId: child.id, since: 0 })

export const inviteOf = ({ invite = '' }: Person): string => addresses.parentInvite(invite)

/** A message in the family chat. */
export const chat = (from: 'child' | 'school', link: string): Arrived => ({ kind: 'chat', from, link, at: 0 })
