import type { Link } from './link.ts'

/**
 * Parameters that only count visits (utm_source, yclid, ysclid, gclid, fbclid), as a regular expression's source: short,
 * because a browser compiles each rule into 2 kB.
 */
export const trackingName = '(?:utm_[a-z]+|[fgy][bs]?clid)'

const isTracking = new RegExp(`^${trackingName}$`)

/** The raw parameters of a link, in their order, as [name, value] without decoding; tracking ones are left out. */
export function parametersOf(link: Link): [name: string, value: string][] {
  const query = new URL(link.href).search.slice(1)
  return query
    .split('&')
    .filter(Boolean)
    .map((pair) => splitPair(pair))
    .filter(([name]) => !isTracking.test(name))
}

/** The same link without tracking parameters and without its fragment when that is empty: what "the same link" means. */
export function withoutTracking(link: Link): string {
  const url = new URL(link.href)
  const query = parametersOf(link).map(([name, value]) => `${name}=${value}`)
  return `${url.origin}${url.pathname}${query.length ? `?${query.join('&')}` : ''}${url.hash.length > 1 ? url.hash : ''}`
}

function splitPair(pair: string): [string, string] {
  const at = pair.indexOf('=')
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
}
