import { randomBytes } from 'node:crypto'
import type { Register } from './register.ts'

const cookieName = 'stand_in_session'

/** Who is signed in where: the cookie of a browser context is its name in the registration API. */
export function createSessions(register: Register) {
  return {
    /** The browser context of this cookie, or a new one. */
    context: (cookieHeader: string | undefined) => contextIn(cookieHeader) ?? newContext(),
    /** Signs this person in in a new browser context and gives its name. */
    start(personId: string): string {
      const context = newContext()
      register.signIn(context, personId)
      return context
    },
    end: (cookieHeader: string | undefined) => register.signOut(contextIn(cookieHeader) ?? 'none'),
    personId: (cookieHeader: string | undefined) => register.personIn(contextIn(cookieHeader) ?? 'none'),
    setCookie: (id: string) => `${cookieName}=${id}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=86400`,
  }
}

const newContext = () => randomBytes(12).toString('hex')

function contextIn(cookieHeader = ''): string | undefined {
  return new RegExp(`(?:^|; )${cookieName}=(\\w+)`).exec(cookieHeader)?.[1]
}
