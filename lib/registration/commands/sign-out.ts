import { remove } from '../change.ts'
import { get, type Rule } from '../reading.ts'

/** Ends the session of this browser context and of no other (R11); signing out twice is no error. */
export function* signOut({ context }: { context: string }): Rule<Record<string, never>> {
  const session = yield* get('sessions', context)
  return { result: {}, changes: session ? [remove('sessions', context)] : [] }
}
