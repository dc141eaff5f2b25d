import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { answer } from './answer.ts'
import { answerJoin, isJoining } from './answer-join.ts'
import { certificate } from './certificate.ts'
import { formatOf, formats } from './formats.ts'
import { hosts } from './hosts.ts'
import { pageOf } from './pages/all-pages.ts'
import { isInviteRequest, type LoggedRequest } from './requests.ts'
import { createState } from './state.ts'

export type SferumOptions = { port?: number; format?: string }
export type Sferum = Awaited<ReturnType<typeof startSferum>>

/** Starts the stand-in service; its formats, texts and pages are invented (see README.md here). */
export async function startSferum({ port = 0, format = formats[0]?.id ?? '' }: SferumOptions = {}) {
  const state = createState(formatOf(format).id)
  const requests: LoggedRequest[] = []
  const foreignRequests: string[] = []

  const server = createServer(await certificate(), async (request, response) => {
    const url = new URL(
      request.url ?? '/',
      `https://${request.headers.host?.split(':')[0] ?? 'nowhere.invalid'}`,
    )
    const body = await bodyOf(request)
    if (!hosts.some((host) => host === url.hostname)) {
      foreignRequests.push(url.href)
      response.writeHead(421).end()
      return
    }
    requests.push(logged(request, url, state.sessions.personId(request.headers.cookie)))
    const asked = { method: request.method ?? 'GET', url, cookie: request.headers.cookie, body }
    const reply = isJoining(asked) ? await answerJoin(state, asked) : answer(state, asked)
    response.writeHead(reply.status, reply.headers).end(reply.body)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))

  return {
    port: (server.address() as AddressInfo).port,
    hosts,
    /** Every request for a host of the stand-in, oldest first. */
    requests,
    /** Requests that arrived here for any other host. */
    foreignRequests,
    /** Invites that the site's own service worker answered. */
    answeredByWorker: state.answeredByWorker,
    /** How many navigations to an invite reached the service; of this very URL when one is given. */
    inviteRequests: (url?: string) => requests.filter((request) => isInviteRequest(request, url)).length,
    /** Chooses the format of the invites that are made from now on. */
    useFormat(id: string) {
      state.format = formatOf(id).id
    },
    /** Chooses the variant of a page that the service shows by itself for its kind. */
    usePage(id: string) {
      state.chosen.set(pageOf(id).kind, id)
    },
    /** Says when a student meets the own-parent error: when the invite opens, or after «Присоединиться». */
    useConflict(when: 'at-open' | 'at-join') {
      state.conflict = when
    },
    /** The address that signs this person in and goes on to `to`, a path or a URL. */
    signInUrl: (personId: string, to = '/') =>
      `https://sferum.ru/stand-in/sign-in?${new URLSearchParams({ as: personId, to })}`,
    /** The address that signs out and goes on to `to`. */
    signOutUrl: (to = '/') => `https://sferum.ru/stand-in/sign-out?${new URLSearchParams({ to })}`,
    /** The address of a page variant on its own host. */
    pageUrl: (id: string) => `https://${pageOf(id).host}${pageOf(id).path}`,
    /** The page of another site that links to this URL in every way. */
    linksTo: (url: string) => `https://news.example/links?${new URLSearchParams({ to: url })}`,
    /** A short link that redirects to this URL. */
    shorten(url: string) {
      const code = `s${state.shortLinks.size + 1}`
      state.shortLinks.set(code, url)
      return `https://clck.ru/${code}`
    },
    /** The invite of this student, made on demand, in the format in use or another one. */
    inviteFor: (student: string, formatId = state.format) => state.register.inviteFor(student, formatId),
    /** Names of the parents of this student. */
    parentsOf: (student: string) => state.register.parentsOf(student).map((one) => one.name),
    /** Forgets the log only. */
    forgetRequests() {
      requests.length = 0
      foreignRequests.length = 0
    },
    /** Everything as at the start: families, sessions, choices, log. */
    reset() {
      state.reset()
      requests.length = 0
      foreignRequests.length = 0
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

function logged(request: IncomingMessage, url: URL, person: string | undefined): LoggedRequest {
  return {
    time: Date.now(),
    method: request.method ?? 'GET',
    host: url.hostname,
    path: url.pathname + url.search,
    url: url.href,
    destination: String(request.headers['sec-fetch-dest'] ?? ''),
    purpose: request.headers['sec-purpose']?.toString(),
    person,
  }
}
