import { type ChildSeen, childSeen } from '../child-seen.ts'
import { get, list, type Rule } from '../reading.ts'
import { signedIn } from '../signed-in.ts'

/** Lists all children of the signed-in person, of whatever schools, in the order of confirmation. */
export function* listChildren({ context }: { context: string }): Rule<{ children: readonly ChildSeen[] }> {
  const parent = yield* signedIn(context)
  const links = yield* list('linksByParent', parent.id)
  const children: ChildSeen[] = []
  for (const { childId } of [...links].sort((one, other) => one.since - other.since)) {
    const child = yield* get('accounts', childId)
    if (child) children.push(yield* childSeen(child))
  }
  return { result: { children }, changes: [] }
}
