import type { Refusal } from '../../lib/registration/refusals.ts'
import type { Asked } from './answer.ts'
import { chosenPage } from './chosen-page.ts'
import { page, type Reply } from './reply.ts'
import type { State } from './state.ts'
import { viewOf } from './view.ts'

/** What opening an invite shows: an own-parent error, the limit, an unknown link or a landing. */
export function answerInvite(state: State, asked: Asked, token: string): Reply {
  const { register, sessions, conflict } = state
  const context = sessions.context(asked.cookie)
  const isStudent = register.person(register.personIn(context) ?? '')?.role === 'student'
  // Where the conflict shows only after «Присоединиться», a student sees what nobody would see.
  const seenFrom = isStudent && conflict === 'at-join' ? 'nobodys' : context
  const refused = register.refusalOf(register.inviteBehind(token), seenFrom)
  return refused ? answerRefusal(state, asked, refused) : shown(state, asked, 'landing', 200)
}

/** The error page of a refusal. */
export function answerRefusal(state: State, asked: Asked, refusal: Refusal, status = 200): Reply {
  if (refusal === 'own-parent' || refusal === 'student-signed-in')
    return shown(state, asked, 'own-parent-error', status)
  if (refusal === 'parent-limit') return shown(state, asked, 'two-parents-error', status)
  return shown(state, asked, 'unknown-error', status === 200 ? 404 : status)
}

function shown(state: State, asked: Asked, kind: Parameters<typeof chosenPage>[1], status: number): Reply {
  const found = chosenPage(state, kind)
  return page(found.render(viewOf(state, asked)), status, found.headers)
}
