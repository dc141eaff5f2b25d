import { type Change, put } from '../../lib/registration/change.ts'
import { pairId } from '../../lib/registration/entities.ts'
import type { PersonName } from '../../lib/registration/person-name.ts'
import { createMemoryWorld } from '../../lib/server/memory-world.ts'
import { firstParents, people } from './people.ts'

/** A typed name cut at its first space; the rules say whether it is one. */
export function personNameOf(typed: string): PersonName {
  const [first = '', ...last] = typed.trim().split(/\s+/)
  return { first, last: last.join(' ') }
}

/** How the stand-in writes a name. */
export const written = ({ first, last }: PersonName): string => `${first} ${last}`

const links = Object.entries(firstParents).flatMap(([childId, parents]) =>
  parents.map((parentId) => ({ parentId, childId })),
)

const records: readonly Change[] = [
  ...people.map(({ id, name, role }) =>
    put('accounts', { id, name: personNameOf(name), roles: [role], createdAt: 0 }),
  ),
  ...links.map(({ parentId, childId }, since) =>
    put('links', { id: pairId(parentId, childId), parentId, childId, since }),
  ),
]

/** The registration world that the stand-in begins with: the same rules as the trainer's. */
export const firstWorld = () => createMemoryWorld({ records, now: Date.now })
