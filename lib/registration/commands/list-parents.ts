import type { PersonName } from '../person-name.ts'
import { get, list, type Rule } from '../reading.ts'
import { signedInStudent } from '../signed-in.ts'

type ParentSeen = { id: string; name: PersonName }

/** Lists the parents of the signed-in student in the order of confirmation. */
export function* listParents({ context }: { context: string }): Rule<{ parents: readonly ParentSeen[] }> {
  const student = yield* signedInStudent(context)
  const links = yield* list('linksByChild', student.id)
  const parents: ParentSeen[] = []
  for (const { parentId } of [...links].sort((one, other) => one.since - other.since)) {
    const parent = yield* get('accounts', parentId)
    if (parent) parents.push({ id: parent.id, name: parent.name })
  }
  return { result: { parents }, changes: [] }
}
