import { type KnownKind, knownKindOf } from '../sites/known-links.ts'
import type { Link } from '../sites/link.ts'
import { parametersOf } from '../sites/tracking.ts'
import type { PlainKind } from './verdict.ts'

/** The shortest secret that a public link of a chat or a call was seen with is far above this. */
const shortestSecret = 20
const secretNames = new Set(['join', 'call_link', 'callId'])

/** Whether a link of the service ends too early: a parameter without its value, or a secret too short to be whole. */
export function isCutOff(link: Link): boolean {
  const parameters = parametersOf(link)
  const [, last] = parameters.at(-1) ?? []
  if (last === '' || /[?&]$/.test(link.href)) return true
  const known = knownKindOf(link)
  if (known) return parameters.some(([name, value]) => secretNames.has(name) && value.length < shortestSecret)
  const pieces = [...new URL(link.href).pathname.split('/'), ...parameters.map(([, value]) => value)]
  return pieces.some(isStub)
}

/** What a link is known to be, in the words of a verdict; the pages of one's own work are all `home`. */
export function knownKindOfWhole(link: Link): PlainKind | undefined {
  const known = knownKindOf(link)
  return known && ownPages.includes(known) ? 'home' : (known as PlainKind | undefined)
}

const ownPages: readonly KnownKind[] = ['home', 'dashboard', 'start-page']

/** Fewer than 16 characters, mixed as only chance mixes them: «a1B2c3», not «id15», «step2» or «3b». */
function isStub(piece: string): boolean {
  if (piece.length < 4 || piece.length > 15 || !/^[\w-]+$/.test(piece)) return false
  const runs = piece.match(/\d+|[A-Za-z]+/g) ?? []
  return runs.length >= 3 && runs.some((run) => /\d/.test(run)) && runs.join('') === piece
}
