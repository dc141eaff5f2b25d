import { randomBytes, randomInt, randomUUID } from 'node:crypto'

/** One invented way to write a parent invite; no real address is known. */
export type InviteFormat = {
  id: string
  host: 'sferum.ru' | 'web.vk.me'
  url: (token: string) => string
  token: () => string
}

const hex = (bytes: number) => () => randomBytes(bytes).toString('hex')
const base64url = (bytes: number) => () => randomBytes(bytes).toString('base64url')

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789'
const mixed = (length: number) => () =>
  `a7${Array.from({ length: length - 2 }, () => letters[randomInt(letters.length)]).join('')}`

/** The invented formats; another one is one more entry. */
export const formats: readonly InviteFormat[] = [
  {
    id: 'query',
    host: 'sferum.ru',
    url: (token) => `https://sferum.ru/?p=parent_invite&token=${token}`,
    token: mixed(32),
  },
  {
    id: 'query-school',
    host: 'sferum.ru',
    url: (token) => `https://sferum.ru/?p=join_parent&school=4711&key=${token}`,
    token: hex(16),
  },
  {
    id: 'path',
    host: 'sferum.ru',
    url: (token) => `https://sferum.ru/invite/parent/${token}`,
    token: base64url(32),
  },
  {
    id: 'path-tail',
    host: 'sferum.ru',
    url: (token) => `https://sferum.ru/family/${token}/join`,
    token: mixed(20),
  },
  {
    id: 'messenger',
    host: 'web.vk.me',
    url: (token) => `https://web.vk.me/parents/${token}`,
    token: randomUUID,
  },
  {
    id: 'hash',
    host: 'sferum.ru',
    url: (token) => `https://sferum.ru/welcome?hash=${token}`,
    token: base64url(24),
  },
  {
    id: 'messenger-query',
    host: 'web.vk.me',
    url: (token) => `https://web.vk.me/?act=parent&code=${token}`,
    token: hex(12),
  },
  {
    id: 'numeric',
    host: 'sferum.ru',
    url: (token) => `https://sferum.ru/parent/${token}`,
    token: () => String(randomInt(100_000_000, 999_999_999)),
  },
]

/** The format of that id; throws when there is none. */
export function formatOf(id: string): InviteFormat {
  const format = formats.find((one) => one.id === id)
  if (!format) throw new Error(`Is "${id}" one of the formats ${formats.map((one) => one.id).join(', ')}?`)
  return format
}

/** The token of a URL written in one of the formats, whatever the token is; extra parameters do not matter. */
export function tokenOf(url: string): string | undefined {
  for (const format of formats) {
    const [before = '', after = ''] = format.url('\0').split('\0')
    if (!url.startsWith(before)) continue
    const token = /^[\w.~%=-]+/.exec(url.slice(before.length))?.[0]
    if (!token) continue
    const rest = url.slice(before.length + token.length)
    if (rest.startsWith(after) && /^($|[?&#])/.test(rest.slice(after.length))) return token
  }
  return undefined
}
