import type { PersonName } from './person-name.ts'

/** Grades of a Russian school. */
export type Grade = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11

/** A student is only a student; teacher and parent may be one account (R8). */
export type Role = 'student' | 'parent' | 'teacher'

/** How a code travels. A call is dropped: its code is the last digits of the calling number. */
export type Channel = 'sms' | 'call' | 'email'

/** What a code is asked for; a new account always begins with an invite. */
export type Purpose =
  | { kind: 'student'; invite: string }
  | { kind: 'parent'; invite: string }
  | { kind: 'sign-in' }

export type School = { id: string; name: string }
export type SchoolClass = { id: string; schoolId: string; grade: Grade; letter: string }
/** `id` is the token of the link. */
type ClassInvite = { id: string; classId: string }

export type Account = {
  id: string
  /** Normalised by `loginOf`. Absent after «Это не я» gave the number to its new owner. */
  login?: string
  name: PersonName
  roles: readonly Role[]
  /** Only compared: an edge may hand in a digest instead of what was typed. */
  password?: string
  /** Of a student. */
  classId?: string
  /** Of a student: the token of the one live parent invite. */
  invite?: string
  createdAt: number
}

/** `id` is the browser context (whatever has its own cookie jar): at most one account is signed in there. */
type Session = { id: string; accountId: string; since: number }

/** One attempt to prove a login, from the first code until somebody is signed in. */
export type Challenge = {
  id: string
  context: string
  purpose: Purpose
  login: string
  channel: Channel
  code: string
  sentAt: number
  tries: number
  passwordTries: number
  stage: 'waiting' | 'confirmed' | 'spent'
  confirmedAt?: number
  /** The account of which the person said «Это не я». */
  notMe?: string
}

/** When the last code went to a login (`id`): the delay counts for the number, whoever asks. */
type Delivery = { id: string; at: number }

/** `id` is the token of the link; one child, any number of readers. */
export type ParentInvite = { id: string; childId: string; createdAt: number; revokedAt?: number }

/** An adult between «Присоединиться» and the confirmation; `id` = `pairId(parent, child)`. */
export type Joining = { id: string; parentId: string; childId: string; startedAt: number; name?: PersonName }

/** One record for both sides, so a link cannot be one-sided; `id` = `pairId(parent, child)`. */
export type Link = { id: string; parentId: string; childId: string; since: number }

/** The tick of R6 with the version of the text that was shown; `id` = `pairId(parent, child)`. */
type Consent = { id: string; parentId: string; childId: string; text: string; givenAt: number }

/** What a key confirmed; `id` = account and key, so keys of two persons never meet. The link itself holds the answer. */
type IdempotencyKey = { id: string; fingerprint: string }

/** Every kind of record: one object store each. Every record has a string `id`. */
export type Entities = {
  schools: School
  classes: SchoolClass
  classInvites: ClassInvite
  accounts: Account
  sessions: Session
  challenges: Challenge
  deliveries: Delivery
  parentInvites: ParentInvite
  joinings: Joining
  links: Link
  consents: Consent
  idempotencyKeys: IdempotencyKey
}
export type EntityName = keyof Entities

/** The id of what belongs to one parent and one child. */
export const pairId = (parentId: string, childId: string): string => `${parentId}:${childId}`
