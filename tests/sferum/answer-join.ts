import type { Asked } from './answer.ts'
import { answerRefusal } from './answer-invite.ts'
import { personNameOf, written } from './first-world.ts'
import { tokenOf } from './formats.ts'
import { registeredPage, registrationForm } from './joining.ts'
import { page, type Reply } from './reply.ts'
import type { State } from './state.ts'

/** Whether a request comes from «Присоединиться» or from the form behind it. */
export const isJoining = ({ url }: Asked): boolean =>
  url.hostname !== 'clck.ru' && url.pathname.startsWith('/join')

/** «Присоединиться», then the form with the consent, answered by the registration API. */
export async function answerJoin(state: State, asked: Asked): Promise<Reply> {
  const { register, registration, sessions } = state
  const form = new URLSearchParams(asked.body)
  const link = form.get('invite') ?? ''
  const invite = register.inviteBehind(tokenOf(link) ?? '')
  const context = sessions.context(asked.cookie)
  const opened = await registration.open(context, invite)
  if (opened.refusal) return answerRefusal(state, asked, opened.refusal, 403)
  const child = written(opened.data.child.name)
  if (asked.url.pathname === '/join') return page(registrationForm(link, child))
  const name = form.get('name')?.trim()
  if (!name) return page(registrationForm(link, child, 'Напишите имя.'), 422)
  if (!form.has('consent')) return page(registrationForm(link, child, 'Без согласия нельзя.'), 422)
  const confirmed = await registration.confirm(context, invite, personNameOf(name))
  if (confirmed.refusal === 'invalid-name')
    return page(registrationForm(link, child, 'Напишите имя и фамилию.'), 422)
  if (confirmed.refusal) return answerRefusal(state, asked, confirmed.refusal, 403)
  const parent = register.person(register.personIn(context) ?? '')?.name ?? name
  return page(registeredPage(parent, child), 200, { 'set-cookie': sessions.setCookie(context) })
}
