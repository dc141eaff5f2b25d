import type { Link } from './link.ts'

/** What a link is known to be when it is surely not an invite for a parent. */
export type KnownKind = 'home' | 'chat' | 'call' | 'channel' | 'dashboard' | 'start-page'

/** A public, documented kind of link. `query` lists the parameters it must have (`true` = any value). */
export type KnownLink = {
  kind: KnownKind
  host: string
  path: RegExp
  query: Readonly<Record<string, string | true>>
  source: string
  status: 'seen' | 'guess'
  examples: readonly string[]
}

const publicLinks = 'Публичные ссылки, собранные до ноября 2026 года'

export const knownLinks: readonly KnownLink[] = [
  {
    kind: 'chat',
    host: 'sferum.ru',
    path: /^\/$/,
    query: { p: 'messages' },
    source: publicLinks,
    status: 'seen',
    examples: [
      'https://sferum.ru/?p=messages&join=AJQ1dxyz0123_/abcdEFGH4567ijklMNOP89=',
      'https://sferum.ru/?p=messages',
    ],
  },
  {
    kind: 'chat',
    host: 'web.vk.me',
    path: /^\/(convo|join)(\/|$)/,
    query: {},
    source: publicLinks,
    status: 'seen',
    examples: ['https://web.vk.me/convo/2000000001', 'https://web.vk.me/join/AJQ1dxyz0123abcdEFGH'],
  },
  {
    kind: 'call',
    host: 'sferum.ru',
    path: /^\/$/,
    query: { call_link: true },
    source: publicLinks,
    status: 'seen',
    examples: ['https://sferum.ru/?call_link=Zk3dQw8pL0sVb7Yx2NcTfGh5JmRa9UeKiOzXqWvBn14'],
  },
  {
    kind: 'call',
    host: 'sferum.ru',
    path: /^\/$/,
    query: { p: 'join_call_page' },
    source: publicLinks,
    status: 'seen',
    examples: ['https://sferum.ru/?p=join_call_page&callId=Zk3dQw8pL0sVb7Yx2NcTfGh5JmRa9UeKiOzXqWvBn14'],
  },
  {
    kind: 'channel',
    host: 'sferum.ru',
    path: /^\/$/,
    query: { p: 'channel' },
    source: publicLinks,
    status: 'seen',
    examples: ['https://sferum.ru/?p=channel&channelId=-200000001&postId=15'],
  },
  {
    kind: 'dashboard',
    host: 'sferum.ru',
    path: /^\/$/,
    query: { p: 'dashboard' },
    source: publicLinks,
    status: 'seen',
    examples: ['https://sferum.ru/?p=dashboard&schoolId=1234'],
  },
  {
    kind: 'start-page',
    host: 'sferum.ru',
    path: /^\/$/,
    query: { p: 'start' },
    source: publicLinks,
    status: 'seen',
    examples: ['https://sferum.ru/?p=start'],
  },
  {
    kind: 'start-page',
    host: 'sferum.ru',
    path: /^\/$/,
    query: { p: 'parents_students' },
    source: publicLinks,
    status: 'seen',
    examples: ['https://sferum.ru/?p=parents_students'],
  },
]

/** Says which known kind of link this is (never a parent's invite then), or undefined. */
export function knownKindOf(link: Link): KnownKind | undefined {
  const url = new URL(link.href)
  if (url.pathname === '/' && !url.search && url.hash.length < 2) return 'home'
  return knownLinks.find((known) => {
    const sameHost = link.host === known.host || link.host === `www.${known.host}`
    return sameHost && known.path.test(url.pathname) && hasParameters(url.searchParams, known.query)
  })?.kind
}

function hasParameters(search: URLSearchParams, wanted: KnownLink['query']): boolean {
  return Object.entries(wanted).every(([name, value]) =>
    value === true ? search.has(name) : search.get(name) === value,
  )
}
