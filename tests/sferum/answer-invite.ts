import type { Asked } from './answer.ts'
import { signIn } from './answer-door.ts'
import { chosenPage } from './chosen-page.ts'
import { tokenOf } from './formats.ts'
import { registeredPage, registrationForm } from './joining.ts'
import { page, type Reply } from './reply.ts'
import type { State } from './state.ts'
import { viewOf } from './view.ts'

/** What opening an invite shows: an own-parent error, the limit, an unknown link or a landing. */
export function answerInvite(state: State, asked: Asked, token: string): Reply {
  const view = viewOf(state, asked)
  const refused = refusalOf(state, asked, token, state.conflict === 'at-open')
  const shown = chosenPage(state, refused ?? 'landing')
  return page(shown.render(view), refused === 'unknown-error' ? 404 : 200, shown.headers)
}

/** «Присоединиться», then the form with the consent. */
export function answerJoin(state: State, asked: Asked): Reply {
  const form = new URLSearchParams(asked.body)
  const invite = form.get('invite') ?? ''
  const token = tokenOf(invite) ?? ''
  const refused = refusalOf(state, asked, token, true)
  if (refused) return page(chosenPage(state, refused).render(viewOf(state, asked)), 403)
  const student = state.register.studentOf(token) ?? ''
  const child = state.register.person(student)?.name ?? ''
  if (asked.url.pathname === '/join') return page(registrationForm(invite, child))
  const name = form.get('name')?.trim()
  if (!name) return page(registrationForm(invite, child, 'Напишите имя.'), 422)
  if (!form.has('consent')) return page(registrationForm(invite, child, 'Без согласия нельзя.'), 422)
  return confirm(state, asked, student, child, name)
}

// A person who is signed in as a parent or teacher joins as that person.
function confirm(state: State, asked: Asked, student: string, child: string, name: string): Reply {
  const parent = viewOf(state, asked).person ?? state.register.enrol(name)
  if (state.register.link(student, parent.id) === 'parent-limit')
    return page(chosenPage(state, 'two-parents-error').render(viewOf(state, asked)), 403)
  const { headers } = signIn(state, asked.url, parent.id)
  return page(registeredPage(parent.name, child), 200, { 'set-cookie': String(headers['set-cookie']) })
}

function refusalOf(state: State, asked: Asked, token: string, hasConflict: boolean) {
  const student = state.register.studentOf(token)
  if (!student) return 'unknown-error'
  if (hasConflict && viewOf(state, asked).person?.role === 'student') return 'own-parent-error'
  return state.register.parentsOf(student).length >= 2 ? 'two-parents-error' : undefined
}
