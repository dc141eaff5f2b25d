import { readCard, type SchoolCard, writeCard } from '../../lib/desk/school-card.ts'

/** The first sign is the version, the second how it is packed: `z` deflated, `p` plain, for browsers that cannot. */
const version = '1'
const longestCode = 4_000
/** A card at its limits is about half of it; a bomb is stopped here. */
const longestText = 6_000

/** A card as it stands in a fragment after `card=`: letters, digits, - and _. */
export async function packCard(card: SchoolCard): Promise<string> {
  const bytes = new TextEncoder().encode(writeCard(card))
  if (typeof CompressionStream !== 'function') return `${version}p${base64Of(bytes)}`
  const packed = await within(
    streamOf(bytes).pipeThrough(new CompressionStream('deflate')),
    Number.POSITIVE_INFINITY,
  )
  return `${version}z${base64Of(packed ?? bytes)}`
}

/** The card of a fragment's code; nothing when it is broken, too long, of another version or no card. */
export async function unpackCard(code: string): Promise<SchoolCard | undefined> {
  const [, packing, body = ''] = new RegExp(`^${version}([zp])([\\w-]+)$`).exec(code) ?? []
  if (!packing || code.length > longestCode) return undefined
  try {
    const bytes = bytesOf(body)
    const plain = packing === 'p' ? bytes : await inflated(bytes)
    if (!plain || plain.length > longestText) return undefined
    return readCard(new TextDecoder('utf-8', { fatal: true }).decode(plain))
  } catch {
    return undefined
  }
}

/** The code in a fragment that may hold other things, too. */
export function codeIn(fragment: string): string | undefined {
  return /[#&]card=([\w-]+)(?:&|$)/.exec(fragment)?.[1]
}

type Bytes = Uint8Array<ArrayBuffer>

const streamOf = (bytes: Bytes) => new Blob([bytes]).stream()

async function inflated(bytes: Bytes): Promise<Bytes | undefined> {
  if (typeof DecompressionStream !== 'function') return undefined
  return within(streamOf(bytes).pipeThrough(new DecompressionStream('deflate')), longestText)
}

/** What a stream gives; nothing as soon as it gives more than it may. */
async function within(stream: ReadableStream<Bytes>, most: number): Promise<Bytes | undefined> {
  const reader = stream.getReader()
  const parts: Bytes[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > most) {
      await reader.cancel()
      return undefined
    }
    parts.push(value)
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

const base64Of = (bytes: Bytes) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

function bytesOf(base64: string): Bytes {
  const binary = atob(base64.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0))
}
