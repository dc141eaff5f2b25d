import { purposeOf } from '../sites/hosts.ts'
import { decodePunycode } from './decode-punycode.ts'
import { latinFor } from './latin-for.ts'
import { otherPurposeOf } from './other-hosts.ts'

/** How a foreign host is written to be taken for one of ours. */
export type Trick = 'letters' | 'name-inside' | 'other-ending' | 'misspelt'

/** A foreign host that may be taken for `imitates`; `letters` are those that only look Latin. */
export type LookAlike = { trick: Trick; imitates: string; letters: readonly string[] }

const copied = [
  'sferum.ru',
  'web.vk.me',
  'id.vk.ru',
  'id.vk.com',
  'login.vk.ru',
  'login.vk.com',
  'max.ru',
] as const
/** Names that stand for a service when they are the whole label, its hyphens and swapped letters taken out. */
const glued = new Map([
  ['idvkru', 'id.vk.ru'],
  ['vkidru', 'id.vk.ru'],
  ['vkid', 'id.vk.ru'],
  ['idvk', 'id.vk.ru'],
  ['vkidlogin', 'id.vk.ru'],
  ['loginvkid', 'id.vk.ru'],
  ['loginvk', 'id.vk.ru'],
  ['vklogin', 'id.vk.ru'],
  ['idvkcom', 'id.vk.com'],
  ['webvk', 'web.vk.me'],
  ['webvkme', 'web.vk.me'],
  ['maxru', 'max.ru'],
  ['webmax', 'max.ru'],
  ['webmaxru', 'max.ru'],
])
/** Words and sites' names that are near «sferum» by chance. */
export const ownWords =
  'serum forum ferrum ferum verum scrum strum sarum sfera sfery sfere sfero sfedu sfirm'.split(' ')

/** Whether a foreign host (as URLs write it: lower case, ASCII) is made to be taken for one of the service's, and how. */
export function lookAlikeOf(host: string): LookAlike | undefined {
  if (purposeOf(host) !== 'unknown' || otherPurposeOf(host)) return undefined
  const labels = host.split('.').slice(-12).map(decodePunycode)
  const letters = [...new Set(labels.flatMap((label) => [...label].filter((one) => latinFor(one))))]
  const folded = labels.map((label) => [...label].map((one) => latinFor(one) ?? one).join(''))
  const imitates = imitatedBy(folded)
  if (imitates)
    return letters.length > 0 ? { ...imitates, trick: 'letters', letters } : { ...imitates, letters }
  const isNamed = labels.some((label) => label.includes('сферум'))
  return isNamed ? { trick: 'name-inside', imitates: 'sferum.ru', letters: [] } : undefined
}

function imitatedBy(labels: readonly string[]): { trick: Trick; imitates: string } | undefined {
  const host = labels.join('.')
  const inside = copied.find((known) => `.${host}.`.includes(`.${known}.`))
  if (inside) return { trick: 'name-inside', imitates: inside }
  for (const label of labels) {
    const plain = flat(label)
    const whole = plain === 'sferum' || plain.startsWith('sferumru')
    if (whole && label === labels.at(-2)) {
      return { trick: label === 'sferum' ? 'other-ending' : 'misspelt', imitates: 'sferum.ru' }
    }
    if (plain.includes('sferum')) return { trick: 'name-inside', imitates: 'sferum.ru' }
    const known = glued.get(plain)
    if (known) return { trick: 'name-inside', imitates: known }
    const isNear = [...label.split('-'), plain].some((part) => isMisspelt(part) || isMisspelt(flat(part)))
    if (isNear) return { trick: 'misspelt', imitates: 'sferum.ru' }
  }
  return signInLike(host, labels)
}

/** A sign-in host with another ending, or one character off: too short a name for two. */
function signInLike(host: string, labels: readonly string[]): { trick: Trick; imitates: string } | undefined {
  const [first = '', second = '', ...rest] = labels.slice(-3)
  if (/^(?:id|login)$/.test(first) && second === 'vk' && rest.length === 1) {
    return { trick: 'other-ending', imitates: `${first}.vk.ru` }
  }
  if (!/v|k/.test(second) || host === 'id.ok.ru') return undefined
  const near = ['id.vk.ru', 'id.vk.com', 'web.vk.me'].find((known) => distance(host, known) <= 1)
  return near ? { trick: 'misspelt', imitates: near } : undefined
}

/** A label without hyphens, with the letters back for which digits and pairs of letters stand. */
function flat(label: string): string {
  return label
    .replace(/[-_]/g, '')
    .replace(/0/g, 'o')
    .replace(/3/g, 'e')
    .replace(/5/g, 's')
    .replace(/rn|nn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/ph/g, 'f')
}

function isMisspelt(label: string): boolean {
  if (label.length < 5 || label.length > 8 || ownWords.includes(label)) return false
  return distance(label, 'sferum') <= 2
}

/** How many letters must be put in, left out, changed or swapped with their neighbour. */
function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= one.length; row += 1) {
    const [last = [], older = []] = [rows[row - 1], rows[row - 2]]
    const line = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1]
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      line[column] = Math.min(
        (last[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (older[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    rows.push(line)
  }
  return rows.at(-1)?.[other.length] ?? 0
}
