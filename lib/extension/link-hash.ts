import type { Link } from '../sites/link.ts'
import { withoutTracking } from '../sites/tracking.ts'
import { links } from './memory.ts'

export type LinkVerdict = 'made-here' | 'confirmed' | 'dismissed'

const mostHashes = 50

/**
 * Remembers a verdict on one link by its salted SHA-256, and the skeleton of the shape that it taught; at most 50 are
 * kept, a newer verdict replaces an older one.
 */
export async function rememberLink(
  link: Link,
  verdict: LinkVerdict,
  now: number,
  taught?: string,
): Promise<void> {
  const hash = await hashOfLink(link)
  await links.change((known) => {
    const same = known.links.find((entry) => entry.hash === hash)
    if (same?.verdict === verdict && now - same.at < 60_000) return known
    const rest = known.links.filter((entry) => entry.hash !== hash)
    const lesson = taught ?? (same?.verdict === verdict ? same.taught : undefined)
    const entry = { hash, verdict, at: now, host: link.host, ...(lesson !== undefined && { taught: lesson }) }
    return { salt: known.salt, links: [entry, ...rest].slice(0, mostHashes) }
  })
}

/** What we know of this very link, or undefined. */
export async function recallLink(link: Link): Promise<LinkVerdict | undefined> {
  const known = await links.read()
  if (!known.salt || known.links.length === 0) return undefined
  const hash = await hashOf(link, known.salt)
  return known.links.find((entry) => entry.hash === hash)?.verdict
}

/** Takes a verdict back. */
export async function forgetLink(link: Link): Promise<void> {
  await forgetHash(await hashOfLink(link))
}

/** Takes a verdict back of which only the hash is left. */
export async function forgetHash(hash: string): Promise<void> {
  await links.change((known) => ({ ...known, links: known.links.filter((entry) => entry.hash !== hash) }))
}

/** The hash by which a link is remembered. */
export async function hashOfLink(link: Link): Promise<string> {
  return hashOf(link, await ownSalt())
}

async function ownSalt(): Promise<string> {
  const known = await links.change((value) => (value.salt ? value : { ...value, salt: crypto.randomUUID() }))
  return known.salt
}

async function hashOf(link: Link, salt: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${salt} ${withoutTracking(link)}`)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
