/** A service's host as data: what it is for. Examples, sources and status stand in hosts.examples.ts. */
export type HostFact = {
  host: string
  /** Whether names below it (`app.<host>`) belong to the same service. */
  withSubdomains: boolean
  purpose: 'school' | 'identity' | 'elsewhere'
}

export const hostFacts = [
  { host: 'sferum.ru', withSubdomains: true, purpose: 'school' },
  { host: 'web.vk.me', withSubdomains: false, purpose: 'school' },
  { host: 'id.vk.ru', withSubdomains: false, purpose: 'identity' },
  { host: 'id.vk.com', withSubdomains: false, purpose: 'identity' },
  { host: 'login.vk.ru', withSubdomains: false, purpose: 'identity' },
  { host: 'login.vk.com', withSubdomains: false, purpose: 'identity' },
  { host: 'vk.me', withSubdomains: false, purpose: 'elsewhere' },
  { host: 'max.ru', withSubdomains: true, purpose: 'elsewhere' },
] as const satisfies readonly HostFact[]

/** Says what a host (lower case, without port) is for, or `unknown`; data and sources in `hostFacts`. */
export function purposeOf(host: string): HostFact['purpose'] | 'unknown' {
  const fact = hostFacts.find(
    (known) => host === known.host || (known.withSubdomains && host.endsWith(`.${known.host}`)),
  )
  return fact?.purpose ?? 'unknown'
}

/** The match patterns (WebExtensions syntax) of the hosts on which an invite can be met: the extension's whole reach. */
export function schoolHostPatterns(): string[] {
  return hostFacts
    .filter((fact) => fact.purpose === 'school')
    .map((fact) => `*://${fact.withSubdomains ? '*.' : ''}${fact.host}/*`)
}
