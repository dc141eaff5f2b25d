import { randomBytes } from 'node:crypto'

const cookieName = 'stand_in_session'

/** Sessions of the service: one browser context holds one cookie, whose other end is a person. */
export function createSessions() {
  const sessions = new Map<string, string>()
  return {
    reset: () => sessions.clear(),
    /** Makes a session of this person and gives its id. */
    start(personId: string): string {
      const id = randomBytes(12).toString('hex')
      sessions.set(id, personId)
      return id
    },
    end: (cookieHeader: string | undefined) => sessions.delete(sessionId(cookieHeader) ?? ''),
    personId: (cookieHeader: string | undefined) => sessions.get(sessionId(cookieHeader) ?? ''),
    setCookie: (id: string) => `${cookieName}=${id}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=86400`,
  }
}

function sessionId(cookieHeader = ''): string | undefined {
  return new RegExp(`(?:^|; )${cookieName}=(\\w+)`).exec(cookieHeader)?.[1]
}

type Sessions = ReturnType<typeof createSessions>
