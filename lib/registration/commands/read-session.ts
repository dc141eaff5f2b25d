import type { Role } from '../entities.ts'
import type { PersonName } from '../person-name.ts'
import type { Rule } from '../reading.ts'
import { accountIn } from '../signed-in.ts'

type SignedIn = {
  account: string
  name: PersonName
  roles: readonly Role[]
  login?: string
  hasPassword: boolean
}

/** Tells who is signed in in this browser context, if anybody. */
export function* readSession({ context }: { context: string }): Rule<{ signedIn?: SignedIn }> {
  const account = yield* accountIn(context)
  if (!account) return { result: {}, changes: [] }
  const { id, name, roles, login, password } = account
  const signedIn = {
    account: id,
    name,
    roles,
    hasPassword: password !== undefined,
    ...(login ? { login } : {}),
  }
  return { result: { signedIn }, changes: [] }
}
