/**
 * A service's hosts as data: what each is for, where we know it from, and whether anybody here has seen it.
 * `guess` marks what no public source shows; replace the entry when one does.
 */
export type HostFact = {
  host: string
  /** Whether names below it (`app.<host>`) belong to the same service. */
  withSubdomains: boolean
  purpose: 'school' | 'identity' | 'elsewhere'
  source: string
  status: 'seen' | 'guess'
  examples: readonly string[]
}

export const hostFacts = [
  {
    host: 'sferum.ru',
    withSubdomains: true,
    purpose: 'school',
    source: 'Школьная инструкция; публичные ссылки вида sferum.ru/?p=…',
    status: 'seen',
    examples: ['https://sferum.ru/?p=start', 'https://www.sferum.ru/'],
  },
  {
    host: 'web.vk.me',
    withSubdomains: false,
    purpose: 'school',
    source: 'VK Мессенджер в браузере, публичные ссылки на чаты /convo/<id>',
    status: 'seen',
    examples: ['https://web.vk.me/convo/2000000001'],
  },
  {
    host: 'id.vk.ru',
    withSubdomains: false,
    purpose: 'identity',
    source: 'Адрес VK ID после переезда с vk.com на vk.ru',
    status: 'seen',
    examples: ['https://id.vk.ru/auth'],
  },
  {
    host: 'id.vk.com',
    withSubdomains: false,
    purpose: 'identity',
    source: 'Прежний адрес VK ID',
    status: 'seen',
    examples: ['https://id.vk.com/auth'],
  },
  {
    host: 'login.vk.ru',
    withSubdomains: false,
    purpose: 'identity',
    source: 'Промежуточный адрес входа VK; по аналогии с login.vk.com',
    status: 'guess',
    examples: ['https://login.vk.ru/?act=logout'],
  },
  {
    host: 'login.vk.com',
    withSubdomains: false,
    purpose: 'identity',
    source: 'Прежний промежуточный адрес входа VK',
    status: 'guess',
    examples: ['https://login.vk.com/?act=logout'],
  },
  {
    host: 'vk.me',
    withSubdomains: false,
    purpose: 'elsewhere',
    source: 'Публичные ссылки на чаты vk.me/join/…',
    status: 'seen',
    examples: ['https://vk.me/join/AJQ1d0000000000000000000'],
  },
  {
    host: 'max.ru',
    withSubdomains: true,
    purpose: 'elsewhere',
    source: 'Публичные ссылки на чаты max.ru/join/…, веб-версия web.max.ru',
    status: 'seen',
    examples: ['https://max.ru/join/abc', 'https://web.max.ru/'],
  },
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
