import { formatOf, tokenOf } from './formats.ts'
import { firstParents, type Person, people } from './people.ts'

/** Invites and families in memory; the one part that a real registration API can replace. */
export function createRegister() {
  const invites = new Map<string, { student: string; url: string }>()
  const parents = new Map<string, string[]>()
  const persons = new Map<string, Person>()

  function reset() {
    invites.clear()
    parents.clear()
    persons.clear()
    for (const person of people) persons.set(person.id, person)
    for (const [student, ids] of Object.entries(firstParents)) parents.set(student, [...ids])
  }
  reset()

  const person = (id: string) => persons.get(id)
  const known = (ids: readonly string[]) => ids.map(person).filter((one) => one !== undefined)
  const invited = (student: string, formatId: string) => {
    const prefix = formatOf(formatId).url('')
    return [...invites.values()].find(
      (one) => one.student === student && tokenOf(one.url) && sameFormat(one.url, prefix),
    )
  }

  return {
    reset,
    person,
    /** The invite of this student in this format, or nothing while nobody has asked for one. */
    existingInvite: (student: string, formatId: string) => invited(student, formatId)?.url,
    /** The invite of this student in this format, made on demand; asking again gives the same one. */
    inviteFor(student: string, formatId: string): string {
      const existing = invited(student, formatId)
      if (existing) return existing.url
      const format = formatOf(formatId)
      const token = format.token()
      invites.set(token, { student, url: format.url(token) })
      return format.url(token)
    },
    studentOf: (token: string) => invites.get(token)?.student,
    parentsOf: (student: string): Person[] => known(parents.get(student) ?? []),
    childrenOf: (parent: string): Person[] =>
      known([...parents].filter(([, ids]) => ids.includes(parent)).map(([student]) => student)),
    /** Registers a new parent by name. */
    enrol(name: string): Person {
      const fresh: Person = { id: `parent-${persons.size + 1}`, name, role: 'parent' }
      persons.set(fresh.id, fresh)
      return fresh
    },
    /** Links both sides; refuses a third parent. */
    link(student: string, parent: string): 'linked' | 'parent-limit' {
      const ids = parents.get(student) ?? []
      if (ids.includes(parent)) return 'linked'
      if (ids.length >= 2) return 'parent-limit'
      parents.set(student, [...ids, parent])
      return 'linked'
    },
  }
}

function sameFormat(url: string, withoutToken: string): boolean {
  const token = tokenOf(url)
  return token !== undefined && url.replace(token, '') === withoutToken
}

type Register = ReturnType<typeof createRegister>
