import { knownKindOf } from './known-links.ts'
import type { Link } from './link.ts'
import { type Alphabet, alphabetOf, secretIn, widerAlphabet } from './token.ts'
import { parametersOf } from './tracking.ts'

/** Stands where the secret was; URLs never hold `<` or `>` themselves. */
export const tokenMark = '<token>'

/**
 * What an invite looked like, its secret blanked: host, path, parameters by name, fragment; `tokenMark` stands in
 * exactly one of them. The token keeps its alphabet and a length in characters from `shortest` to `longest`.
 */
export type Shape = {
  host: string
  path: string
  query: [name: string, value: string][]
  fragment: string
  alphabet: Alphabet
  shortest: number
  longest: number
  /** When it was first known in this browser, in epoch milliseconds. */
  since?: number
}

/** Why a link teaches no shape, by name. */
export type LearningRefusal = 'known-to-be-else' | 'no-token' | 'several-tokens' | 'names-a-person'

/** Turns an invite into its shape (host, path and parameter names; token ± 25 % of its length), or says why it can't. */
export function learnShape(link: Link): { ok: true; shape: Shape } | { ok: false; refusal: LearningRefusal } {
  if (knownKindOf(link)) return { ok: false, refusal: 'known-to-be-else' }
  if (namesPerson(link)) return { ok: false, refusal: 'names-a-person' }
  const tokens = tokensOf(link)
  const [token] = tokens
  if (token === undefined) return { ok: false, refusal: 'no-token' }
  if (tokens.length > 1) return { ok: false, refusal: 'several-tokens' }
  const url = new URL(link.href)
  const blank = (text: string) => (text.endsWith(token) ? text.slice(0, -token.length) + tokenMark : text)
  const fragment = url.hash.slice(1)
  return {
    ok: true,
    shape: {
      host: link.host,
      path: withoutTrailingSlash(url.pathname.split('/').map(blank).join('/')),
      query: parametersOf(link).map(([name, value]) => [name, blank(value)]),
      fragment: fragment.includes(token) ? fragment.replace(token, tokenMark) : '',
      alphabet: alphabetOf(token) ?? 'wide',
      shortest: Math.floor(token.length * 0.75),
      longest: Math.ceil(token.length * 1.25),
    },
  }
}

/** The texts in a link that look drawn by chance: its secrets. */
export function tokensOf(link: Link): string[] {
  const url = new URL(link.href)
  const pieces = [
    ...url.pathname.split('/'),
    ...parametersOf(link).map(([, value]) => value),
    ...url.hash.slice(1).split(/[/?&=]/),
  ]
  return pieces.flatMap((piece) => secretIn(piece) ?? [])
}

/** Adds a shape to those known; one that differs only in its token's alphabet or length widens the known one. */
export function addShape(known: readonly Shape[], shape: Shape): Shape[] {
  const rest = known.filter((other) => skeletonOf(other) !== skeletonOf(shape))
  const twin = known.find((other) => skeletonOf(other) === skeletonOf(shape))
  if (!twin) return [...rest, shape]
  return [
    ...rest,
    {
      ...twin,
      alphabet: widerAlphabet(twin.alphabet, shape.alphabet),
      shortest: Math.min(twin.shortest, shape.shortest),
      longest: Math.max(twin.longest, shape.longest),
    },
  ]
}

/** Two shapes with the same skeleton are one shape with different tokens. */
export function skeletonOf(shape: Shape): string {
  const query = shape.query.map(([name, value]) => `${name}=${value}`).sort()
  return `${shape.host}${shape.path}?${query.join('&')}#${shape.fragment}`
}

/** Whether a link may be an invite at all: it holds a secret, and is neither known to be else nor somebody's profile. */
export function mayBeInvite(link: Link): boolean {
  return !knownKindOf(link) && !namesPerson(link) && tokensOf(link).length > 0
}

const personRoute = /^(profiles?|users?|persons?|people|accounts?|friends?|members?|u)$/i
const personParameter =
  /^(u|uid|user|user_?id|profile|profile_?id|person|person_?id|parent_?id|member_?id|account_?id)$/i
const identity = /^(\d+|id\d+|@.+)$/i

/**
 * Whether a link leads to somebody's profile (an existing parent's, say) rather than to an invite: what stands out in
 * it, a secret or a number, is named as a person's, by its parameter or by the word before it in the path.
 */
function namesPerson(link: Link): boolean {
  const parameters = parametersOf(link)
  const route = new URL(link.href).pathname.split('/').filter(Boolean)
  const onPersonPage = [...route, ...parameters.map(([, value]) => value)].some((word) =>
    personRoute.test(word),
  )
  const secrets = tokensOf(link)
  const marks =
    secrets.length > 0
      ? (text: string) => secrets.some((secret) => text.endsWith(secret))
      : (text: string) => identity.test(text)
  const isPersonStep = (step: string, index: number) =>
    marks(step) && (/^id\d+$|^@/i.test(step) || personRoute.test(route[index - 1] ?? ''))
  const isPersonParameter = ([name, value]: [string, string]) =>
    marks(value) && (personParameter.test(name) || (/^id$/i.test(name) && onPersonPage))
  return route.some(isPersonStep) || parameters.some(isPersonParameter)
}

function withoutTrailingSlash(path: string): string {
  return path.length > 1 ? path.replace(/\/$/, '') : path
}
