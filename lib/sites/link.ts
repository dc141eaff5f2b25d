import { purposeOf } from './hosts.ts'

/** A link that was checked: https, a host of the school service, nothing hidden in it. `href` is normalised. */
export type Link = { href: string; host: string }

/** Why a text is not a link that Mostik may open, by name; the dictionary has a sentence for each. */
export type LinkRefusal =
  | 'not-a-link'
  | 'not-https'
  | 'has-credentials'
  | 'has-port'
  | 'foreign-host'
  | 'look-alike'
  | 'too-long'

const longestLink = 4096

/**
 * Reads a link from outside (an address, a pasted text, a message) and checks it whole: https (http is raised to
 * https, as browsers do), no user name, no port, a host of the school service, at most 4,096 characters.
 */
export function parseLink(text: string): { ok: true; link: Link } | { ok: false; refusal: LinkRefusal } {
  const trimmed = text.trim()
  if (trimmed.length > longestLink) return { ok: false, refusal: 'too-long' }
  const url = readUrl(trimmed)
  if (!url) return { ok: false, refusal: 'not-a-link' }
  if (url.protocol === 'http:') url.protocol = 'https:'
  if (url.protocol !== 'https:') return { ok: false, refusal: 'not-https' }
  if (url.username || url.password) return { ok: false, refusal: 'has-credentials' }
  if (url.port) return { ok: false, refusal: 'has-port' }
  if (purposeOf(url.hostname) !== 'school') {
    return { ok: false, refusal: looksAlike(url.hostname) ? 'look-alike' : 'foreign-host' }
  }
  return { ok: true, link: { href: url.href, host: url.hostname } }
}

/** Reads a URL, allowing that its `https://` was left out (as people and pages show links). */
function readUrl(text: string): URL | undefined {
  if (/\s/.test(text)) return undefined
  const withScheme = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`
  const url = URL.canParse(withScheme) ? new URL(withScheme) : undefined
  return url?.hostname.includes('.') || url?.protocol !== 'https:' ? url : undefined
}

/** Whether a foreign host is written to be taken for the school service (its name inside another domain, punycode). */
function looksAlike(host: string): boolean {
  const folded = host
    .replace(/[^a-z0-9]/g, '')
    .replace(/0/g, 'o')
    .replace(/[1il]/g, 'l')
  return host.startsWith('xn--') || /sferum|sfenum|sferurn|spherum/.test(folded)
}
