import { type LinkRefusal, parseLink } from './link.ts'
import { type LearningRefusal, learnShape, type Shape, tokenMark } from './shape.ts'
import { type Alphabet, alphabetOf, alphabets } from './token.ts'
import { withoutTracking } from './tracking.ts'

/**
 * A shape as people write it into a school's policy or a file of settings: an invite's address with `<token>` where the
 * secret stands, and (if they know better than "16 to 64 letters of both cases and digits") what the secret is made of.
 */
export type WrittenShape = { address: string; alphabet?: string; shortest?: number; longest?: number }

/** Why a written shape is none, by name. */
export type WrittenRefusal = LinkRefusal | LearningRefusal | 'no-mark' | 'bad-length' | 'bad-alphabet'

const least = 8
const most = 5120

/** Reads a written shape by the same rules as an invite that teaches one; its token must be a whole piece of the address. */
export function readWrittenShape(
  written: WrittenShape,
): { ok: true; shape: Shape } | { ok: false; refusal: WrittenRefusal } {
  const { address, alphabet = 'base64url', shortest = 16, longest = 64 } = written
  const id = alphabets.find((one) => one.id === alphabet)?.id
  if (!id) return { ok: false, refusal: 'bad-alphabet' }
  if (!isLength(shortest) || !isLength(longest) || shortest > longest)
    return { ok: false, refusal: 'bad-length' }
  if (address.split(tokenMark).length !== 2) return { ok: false, refusal: 'no-mark' }
  const sample = sampleToken(id)
  const parsed = parseLink(address.replace(tokenMark, sample))
  if (!parsed.ok) return parsed
  const learned = learnShape(parsed.link)
  if (!learned.ok) return learned
  const shape = { ...learned.shape, alphabet: id, shortest, longest }
  const meant = withoutTracking(parsed.link).replace(sample, tokenMark)
  return bare(addressOf(shape)) === bare(meant) ? { ok: true, shape } : { ok: false, refusal: 'no-mark' }
}

/** Writes a shape so that `readWrittenShape` gives it back. It holds no secret. */
export function writeShape(shape: Shape): Required<WrittenShape> {
  const { alphabet, shortest, longest } = shape
  return { address: addressOf(shape), alphabet, shortest, longest }
}

/** The address of a shape, `<token>` in the place of its secret. */
export function addressOf({ host, path, query, fragment }: Shape): string {
  const parameters = query.map(([name, value]) => (value ? `${name}=${value}` : name)).join('&')
  return `https://${host}${path}${parameters ? `?${parameters}` : ''}${fragment ? `#${fragment}` : ''}`
}

function isLength(length: number): boolean {
  return Number.isInteger(length) && length >= least && length <= most
}

/** A text that this alphabet holds, and none narrower. */
function sampleToken(alphabet: Alphabet): string {
  const samples = ['a1b2c3d4e5f60718', 'A1B2C3D4E5F60718', 'a1b2c3d4-e5f6-0718', 'g1h2k3m4n5p6q7r8']
  const wider = ['g1h2-k3m4_n5p6q7r8', 'aB3dE5fG7hJ9kL2m', 'aB3dE5fG7hJ9kL2m=', 'aB3dE5.fG7hJ9~kL2m']
  return [...samples, ...wider].find((sample) => alphabetOf(sample) === alphabet) ?? 'aB3dE5fG7hJ9kL2m'
}

/** A slash at the path's end, and an equals sign without a value, mean nothing. */
function bare(address: string): string {
  return address.replace(/\/(?=$|[?#])/, '').replace(/=(?=&|#|$)/g, '')
}
