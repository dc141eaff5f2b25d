import { answerDoor } from './answer-door.ts'
import { answerInvite } from './answer-invite.ts'
import { chosenPage } from './chosen-page.ts'
import { formats, tokenOf } from './formats.ts'
import { allPages, pageOf } from './pages/all-pages.ts'
import { ownWorkerScript } from './pages/own-worker.ts'
import type { Page, PageKind } from './pages/page.ts'
import { file, page, type Reply, redirect } from './reply.ts'
import type { State } from './state.ts'
import { viewOf } from './view.ts'

export type Asked = { method: string; url: URL; cookie: string | undefined; body: string }

/** A request becomes a reply; nothing outside `state` is read or changed. Joining is answered by `answerJoin`. */
export function answer(state: State, asked: Asked): Reply {
  const { url } = asked
  if (url.hostname === 'clck.ru') return answerShortLink(state, url)
  if (url.pathname === '/own-worker.js')
    return file('text/javascript', ownWorkerScript(invitePrefixes('sferum.ru')))
  if (url.pathname.startsWith('/stand-in/')) return answerDoor(state, asked)
  const token = tokenOf(url.href)
  if (token && !isPlainPage(url)) return answerInvite(state, asked, token)
  return answerPage(state, asked)
}

function answerShortLink(state: State, url: URL): Reply {
  const target = state.shortLinks.get(url.pathname.slice(1))
  return target ? { ...redirect(target), status: 302 } : page('', 404)
}

const invitePrefixes = (host: string) =>
  formats.filter((format) => format.host === host).map((format) => format.url(''))

const isPlainPage = (url: URL) =>
  allPages.some((one) => one.host === url.hostname && one.path === url.pathname + url.search)

function answerPage(state: State, asked: Asked): Reply {
  const view = viewOf(state, asked)
  const found = matching(asked.url)
  const shown = !found || wantsOther(found.kind, view.person?.role) || isHome(asked.url) ? undefined : found
  if (shown) return page(shown.render(view), 200, shown.headers)
  if (!found && !isHome(asked.url)) return page(pageOf('unknown-invite').render(view), 404)
  return page(chosenPage(state, homeKind(view.person?.role)).render(view))
}

// The page that asks for the most of what the address says.
function matching(url: URL): Page | undefined {
  const fits = (one: Page) => {
    const wanted = new URL(one.path, `https://${one.host}`)
    const hasAll = [...wanted.searchParams].every(([name, value]) => url.searchParams.get(name) === value)
    return wanted.hostname === url.hostname && wanted.pathname === url.pathname && hasAll
  }
  return allPages.filter(fits).sort((one, other) => other.path.length - one.path.length)[0]
}

const isHome = (url: URL) =>
  ['/', '/?p=profile'].includes(url.pathname + url.search) && /^(sferum\.ru|web\.vk\.me)$/.test(url.hostname)

const homeKind = (role: string | undefined) => (role ? (`${role}-profile` as PageKind) : 'signed-out')

const wantsOther = (kind: PageKind, role: string | undefined) =>
  kind.endsWith('-profile') && kind !== homeKind(role)
