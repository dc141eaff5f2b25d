import type { ChildSeen } from '../registration/child-seen.ts'
import type { CodeSent } from '../registration/code-sent.ts'
import type { Grade, Purpose, Role } from '../registration/entities.ts'
import type { PersonName } from '../registration/person-name.ts'
import type { Refusal } from '../registration/refusals.ts'
import type { Trouble } from './request.ts'

/** A login on its way to being proved: what the code pages need from the first code on. */
export type Proof = CodeSent & { purpose: Purpose; challenge: string }

/** What a page says besides its own text: a refusal, or that a typed number looks real and went nowhere. */
export type Problem = Omit<Trouble, 'name'> & { name: Trouble['name'] | 'real-looking' }

type Shown =
  | { kind: 'blank' | 'start' | 'unknown-address' }
  | {
      kind: 'class-invite'
      invite: string
      school: string
      grade: Grade
      letter: string
      logins: readonly ('phone' | 'email')[]
    }
  /** `changing`: the number of a proof that runs already is being corrected. */
  | { kind: 'login'; purpose: Purpose; logins: readonly ('phone' | 'email')[]; changing?: Proof }
  | { kind: 'code'; proof: Proof }
  /** The login belongs to an account, with a password or without. */
  | { kind: 'password' | 'known' | 'new-password'; proof: Proof; name: PersonName }
  | { kind: 'person'; proof: Proof }
  | {
      kind: 'student-profile'
      name: PersonName
      parents: readonly { id: string; name: PersonName }[]
      invite?: string
    }
  | { kind: 'adult-profile'; name: PersonName; roles: readonly Role[]; children: readonly ChildSeen[] }
  | { kind: 'parent-invite'; invite: string; child: ChildSeen; linked: boolean }
  | { kind: 'child-data'; invite: string; child: ChildSeen }
  | { kind: 'confirmed'; child: ChildSeen }
  /** The address itself was refused. */
  | { kind: 'refused'; refusal: Refusal }

/** Every page of the practice service. */
export type Page = Shown & { problem?: Problem }
export type PageKind = Page['kind']
export type PageOf<K extends PageKind> = Page & { kind: K }
