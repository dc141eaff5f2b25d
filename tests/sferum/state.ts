import type { PageKind } from './pages/page.ts'
import { createRegister } from './register.ts'
import { createRegistration } from './registration.ts'
import { createSessions } from './sessions.ts'

/** Everything the service remembers, and the choices a test may make. */
export function createState(format: string) {
  const register = createRegister()
  const state = {
    register,
    registration: createRegistration(register.door),
    sessions: createSessions(register),
    format,
    /** Whether a student meets the refusal when the invite opens, or only after «Присоединиться». */
    conflict: 'at-open' as 'at-open' | 'at-join',
    /** The variant shown for a kind of page, when a test chose one. */
    chosen: new Map<PageKind, string>(),
    shortLinks: new Map<string, string>(),
    answeredByWorker: [] as string[],
    reset() {
      state.register.reset()
      state.format = format
      state.conflict = 'at-open'
      state.chosen.clear()
      state.shortLinks.clear()
      state.answeredByWorker.length = 0
    },
  }
  return state
}

export type State = ReturnType<typeof createState>
