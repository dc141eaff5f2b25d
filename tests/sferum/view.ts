import type { View } from './pages/page.ts'
import type { State } from './state.ts'

/** What a page may show to whoever sent this cookie. */
export function viewOf(state: State, asked: { url: URL; cookie: string | undefined }): View {
  const { register, sessions, format } = state
  const person = register.person(sessions.personId(asked.cookie) ?? '')
  return {
    url: asked.url,
    person,
    existingInvite: person?.role === 'student' ? register.existingInvite(person.id, format) : undefined,
    someInvite: register.inviteFor('masha', format),
    parents: person ? register.parentsOf(person.id) : [],
    children: person ? register.childrenOf(person.id) : [],
  }
}
