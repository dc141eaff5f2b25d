import { parseLink } from '../../../lib/sites/link.ts'
import { learnShape, type Shape } from '../../../lib/sites/shape.ts'

/** Invites of many invented forms; `TOKEN` stands where the secret is. */
const forms: [form: string, alphabet: string, length: number][] = [
  ['https://sferum.ru/?p=parent_invite&token=TOKEN', 'base64url', 32],
  ['https://sferum.ru/?p=join_parent&school=4711&key=TOKEN', 'hex', 32],
  ['https://sferum.ru/invite/parent/TOKEN', 'base64url', 43],
  ['https://sferum.ru/family/TOKEN/join', 'base64url', 20],
  ['https://web.vk.me/parents/TOKEN', 'uuid', 36],
  ['https://sferum.ru/welcome?hash=TOKEN', 'base64url', 32],
  ['https://web.vk.me/?act=parent&code=TOKEN', 'hex', 24],
  ['https://sferum.ru/p/TOKEN', 'lower', 16],
  ['https://sferum.ru/registration/parent?code=TOKEN&lang=ru', 'upper-hex', 40],
  ['https://join.sferum.ru/TOKEN', 'lower', 26],
  ['https://sferum.ru/open?a=1&b=2&c=3&t=TOKEN', 'base64url', 22],
  ['https://sferum.ru/sha/TOKEN', 'hex', 64],
]

const letters: Record<string, string> = {
  hex: '0123456789abcdef',
  'upper-hex': '0123456789ABCDEF',
  lower: '0123456789abcdefghijklmnopqrstuvwxyz',
  base64url: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-',
}

type Random = () => number

/** A repeatable source of chance (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function tokenOf(alphabet: string, length: number, random: Random): string {
  const draw = (from: string, count: number) =>
    Array.from({ length: count }, () => from[Math.floor(random() * from.length)]).join('')
  if (alphabet === 'uuid')
    return [8, 4, 4, 4, length - 24].map((count) => draw(letters.hex ?? '', Math.max(count, 1))).join('-')
  // Both kinds of characters are surely there, so that a token never looks like a word or a number.
  return (
    `a1b2`
      .slice(0, 4)
      .replace(/[a-z]/g, (letter) => (alphabet === 'upper-hex' ? letter.toUpperCase() : letter)) +
    draw(letters[alphabet] ?? '', length - 4)
  )
}

/** One shape for each form, learned from one invite. */
export function learnedShapes(random: Random): Shape[] {
  return forms.map(([form, alphabet, length]) => {
    const parsed = parseLink(form.replace('TOKEN', tokenOf(alphabet, length, random)))
    const learned = parsed.ok ? learnShape(parsed.link) : parsed
    if (!learned.ok) throw new Error(`Why does ${form} teach nothing? ${learned.refusal}`)
    return learned.shape
  })
}

/** What can be done to an invite: the first ones keep it an invite, the others make a near miss of it. */
const keeping: ((url: string) => string)[] = [
  (url) => url,
  (url) => `${url}#part`,
  (url) => `${url}${url.includes('?') ? '&' : '?'}utm_source=chat_1&utm_medium=x`,
  (url) => `${url}${url.includes('?') ? '&' : '?'}yclid=123456789`,
]
const missing: ((url: string) => string)[] = [
  (url) => url.replace('https://', 'https://x'),
  (url) => `${url}${url.includes('?') ? '&' : '?'}step=2`,
  (url) => url.replace(/(parent|invite|p=|key|code|hash|family|open|sha|lang)/, '$1x'),
  (url) => `https://news.example/?to=${url}`,
  (url) => `${url.split('?')[0]}/more${url.includes('?') ? `?${url.split('?')[1]}` : ''}`,
  (url) => url.replace('sferum.ru', 'sferum.ru.example').replace('web.vk.me', 'web.vk.me.example'),
]

/** Addresses around the shapes: invites of every form and near misses of them, `count` of each. */
export function addressesAround(count: number, random: Random): string[] {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  const invite = (change = 0) => {
    const [form, alphabet, length] = pick(forms)
    return form.replace('TOKEN', tokenOf(alphabet, Math.max(6, Math.round(length * (1 + change))), random))
  }
  const within = () => (random() - 0.5) * 0.4
  const beyond = () => (random() < 0.5 ? -0.3 - random() * 0.3 : 0.35 + random() * 0.5)
  const matches = Array.from({ length: count }, () => pick(keeping)(invite(within())))
  const misses = Array.from({ length: count }, (_, index) =>
    index % 3 === 0 ? invite(beyond()) : pick(missing)(invite()),
  )
  return [...matches, ...misses].map((url) => new URL(url).href)
}
