import type { Asked } from './answer.ts'
import { serviceHosts } from './hosts.ts'
import { pageOf } from './pages/all-pages.ts'
import { file, page, type Reply, redirect } from './reply.ts'
import type { State } from './state.ts'
import { viewOf } from './view.ts'

/** The tests' own door, and the small calls that the pages make. */
export function answerDoor(state: State, asked: Asked): Reply {
  const { url, cookie } = asked
  const [, , door, id] = url.pathname.split('/')
  switch (door) {
    case 'sign-in':
      return signIn(state, url, url.searchParams.get('as') ?? '')
    case 'session':
      return redirect(url.searchParams.get('to') ?? '/', {
        'set-cookie': state.sessions.setCookie(url.searchParams.get('id') ?? ''),
      })
    case 'sign-out':
      state.sessions.end(cookie)
      return redirect(url.searchParams.get('to') ?? '/')
    case 'invite':
      return makeInvite(state, asked)
    case 'answered-by-worker':
      state.answeredByWorker.push(asked.body)
      return page('')
    case 'style.css':
      return file('text/css', 'body { font: 16px sans-serif; }')
    case 'page':
      return page(pageOf(id ?? '').render(viewOf(state, asked)), 200, pageOf(id ?? '').headers)
    default:
      return page('', 404)
  }
}

/** Starts a session of this person on all hosts of the service, then goes to `?to=`. */
export function signIn(state: State, url: URL, personId: string): Reply {
  if (!state.register.person(personId)) return page(`Нет такого человека: ${personId}`, 404)
  const id = state.sessions.start(personId)
  const here = serviceHosts.find((host) => host === url.hostname) ?? serviceHosts[0]
  const other = serviceHosts.find((host) => host !== here) ?? here
  const to = new URL(url.searchParams.get('to') ?? '/', `https://${here}`).href
  const next = `https://${other}/stand-in/session?${new URLSearchParams({ id, to })}`
  return redirect(next, { 'set-cookie': state.sessions.setCookie(id) })
}

function makeInvite(state: State, asked: Asked): Reply {
  const { person } = viewOf(state, asked)
  const show = pageOf(asked.url.searchParams.get('page') ?? '').showInvite
  if (person?.role !== 'student' || !show) return page('', 403)
  return page(show(state.register.inviteFor(person.id, state.format)))
}
