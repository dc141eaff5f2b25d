import type { Link } from './link.ts'

/** What a link is known to be when it is surely not an invite for a parent. */
export type KnownKind = 'home' | 'chat' | 'call' | 'channel' | 'dashboard' | 'start-page'

/**
 * A public, documented kind of link. `query` lists the parameters it must have (`true` = any value). Examples, sources and
 * status stand in known-links.examples.ts.
 */
export type KnownLink = {
  kind: KnownKind
  host: string
  path: RegExp
  query: Readonly<Record<string, string | true>>
}

export const knownLinks = {
  chat: { kind: 'chat', host: 'sferum.ru', path: /^\/$/, query: { p: 'messages' } },
  'messenger-chat': { kind: 'chat', host: 'web.vk.me', path: /^\/(convo|join)(\/|$)/, query: {} },
  call: { kind: 'call', host: 'sferum.ru', path: /^\/$/, query: { call_link: true } },
  'call-page': { kind: 'call', host: 'sferum.ru', path: /^\/$/, query: { p: 'join_call_page' } },
  channel: { kind: 'channel', host: 'sferum.ru', path: /^\/$/, query: { p: 'channel' } },
  dashboard: { kind: 'dashboard', host: 'sferum.ru', path: /^\/$/, query: { p: 'dashboard' } },
  'start-page': { kind: 'start-page', host: 'sferum.ru', path: /^\/$/, query: { p: 'start' } },
  'parents-students': {
    kind: 'start-page',
    host: 'sferum.ru',
    path: /^\/$/,
    query: { p: 'parents_students' },
  },
} satisfies Record<string, KnownLink>

/** Says which known kind of link this is (never a parent's invite then), or undefined. */
export function knownKindOf(link: Link): KnownKind | undefined {
  const url = new URL(link.href)
  if (url.pathname === '/' && !url.search && url.hash.length < 2) return 'home'
  const all: KnownLink[] = Object.values(knownLinks)
  return all.find((known) => {
    const sameHost = link.host === known.host || link.host === `www.${known.host}`
    return sameHost && known.path.test(url.pathname) && hasParameters(url.searchParams, known.query)
  })?.kind
}

function hasParameters(search: URLSearchParams, wanted: KnownLink['query']): boolean {
  return Object.entries(wanted).every(([name, value]) =>
    value === true ? search.has(name) : search.get(name) === value,
  )
}
