import { put } from '../../lib/registration/change.ts'
import type { Account } from '../../lib/registration/entities.ts'
import type { Refusal } from '../../lib/registration/refusals.ts'
import { newToken, realChance } from '../../lib/server/chance.ts'
import type { World } from '../../lib/server/world.ts'
import { firstWorld, written } from './first-world.ts'
import { formatOf, tokenOf } from './formats.ts'
import type { Person } from './people.ts'

/**
 * The world of the registration API as the stand-in's pages want to see it. Of its own are only the links: their
 * formats are invented and a student has one in each, while the register knows one invite of a student.
 */
export function createRegister() {
  let world = firstWorld()
  const links = new Map<string, { student: string; url: string }>()
  const door: World = { run: (command) => world.run(command) }

  /** Signs a person in without a code: the tests' own door. */
  const signIn = (context: string, accountId: string) =>
    world.register.write([put('sessions', { id: context, accountId, since: Date.now() })])
  /** A browser context in which nobody but this person is. */
  function home(person: string): string {
    signIn(`home-${person}`, person)
    return `home-${person}`
  }
  function person(id: string): Person | undefined {
    const account = world.register.read({ kind: 'get', entity: 'accounts', id }) as Account | undefined
    return account && { id, name: written(account.name), role: roleOf(account) }
  }
  const known = (ids: readonly { id: string }[]) =>
    ids.map(({ id }) => person(id)).filter((one) => one !== undefined)
  const linked = (student: string, formatId: string) =>
    [...links.values()].find((one) => one.student === student && isOfFormat(one.url, formatId))?.url
  function inviteOf(student: string): string {
    const invite = newToken(realChance)
    const made = world.runNow({ kind: 'make-parent-invite', context: home(student), invite })
    if (made.kind === 'refused') throw new Error(`Why does ${student} get no invite: ${made.refusal}?`)
    return made.result.invite
  }

  return {
    /** What the registration API runs on. */
    door,
    reset() {
      world = firstWorld()
      links.clear()
    },
    person,
    signIn,
    signOut: (context: string) => world.runNow({ kind: 'sign-out', context }),
    personIn(context: string): string | undefined {
      const session = world.runNow({ kind: 'read-session', context })
      return session.kind === 'done' ? session.result.signedIn?.account : undefined
    },
    /** The link of this student in this format, or nothing while nobody has asked for one. */
    existingInvite: linked,
    /** The link of this student in this format, made on demand; asking again gives the same one. */
    inviteFor(student: string, formatId: string): string {
      const existing = linked(student, formatId)
      if (existing) return existing
      const token = formatOf(formatId).token()
      const url = formatOf(formatId).url(token)
      links.set(token, { student, url })
      return url
    },
    studentOf: (token: string) => links.get(token)?.student,
    /** The register's invite behind the token of a link; of an unknown link one that nobody made. */
    inviteBehind(token: string): string {
      const student = links.get(token)?.student
      return student ? inviteOf(student) : 'nobody-made-this-one'
    },
    /** Why this invite does not open in this browser context, if so. */
    refusalOf(invite: string, context: string): Refusal | undefined {
      const opened = world.runNow({ kind: 'open-parent-invite', context, invite })
      return opened.kind === 'refused' ? opened.refusal : undefined
    },
    parentsOf(student: string): Person[] {
      const listed = world.runNow({ kind: 'list-parents', context: home(student) })
      return listed.kind === 'done' ? known(listed.result.parents) : []
    },
    childrenOf(parent: string): Person[] {
      const listed = world.runNow({ kind: 'list-children', context: home(parent) })
      return listed.kind === 'done' ? known(listed.result.children) : []
    },
  }
}

// A newcomer has no role before the first confirmed child.
const roleOf = ({ roles }: Account) =>
  (['student', 'teacher'] as const).find((role) => roles.includes(role)) ?? 'parent'

function isOfFormat(url: string, formatId: string): boolean {
  const token = tokenOf(url)
  return token !== undefined && url.replace(token, '') === formatOf(formatId).url('')
}

export type Register = ReturnType<typeof createRegister>
