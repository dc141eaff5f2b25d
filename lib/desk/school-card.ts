/** What a school says of itself on every page opened by its link: text alone, every part optional but the name. */
export type SchoolCard = {
  name: string
  contacts: readonly string[]
  hours?: string
  /** Whether the school is in MAX: already, not, or moving. */
  max?: 'yes' | 'no' | 'moving'
  greeting?: string
}

/** The longest of each part, in characters. */
export const cardLimits = { name: 80, contact: 120, contacts: 4, hours: 120, greeting: 300 } as const

const maxStates = ['yes', 'no', 'moving'] as const

/** A part as it may be shown: no control, direction or invisible characters, single spaces; nothing when it is too long. */
export function cleanText(given: unknown, longest: number): string | undefined {
  if (typeof given !== 'string' || given.length > longest * 4) return undefined
  const clean = given
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Cn}]/gu, ' ')
    // A tower of accents leaves its line.
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim()
  return clean.length <= longest ? clean : undefined
}

/** A card from what a form or a store gave; nothing when a part breaks its limit or there is no name. */
export function schoolCard(given: unknown): SchoolCard | undefined {
  if (typeof given !== 'object' || given === null) return undefined
  const { name, contacts = [], hours = '', max, greeting = '' } = given as Record<string, unknown>
  if (!Array.isArray(contacts) || contacts.length > cardLimits.contacts) return undefined
  const parts = {
    name: cleanText(name, cardLimits.name),
    hours: cleanText(hours, cardLimits.hours),
    greeting: cleanText(greeting, cardLimits.greeting),
    contacts: contacts.map((one) => cleanText(one, cardLimits.contact)),
  }
  if (!parts.name || parts.hours === undefined || parts.greeting === undefined) return undefined
  if (parts.contacts.some((one) => one === undefined)) return undefined
  const state = maxStates.find((one) => one === max)
  if (max !== undefined && !state) return undefined
  return {
    name: parts.name,
    contacts: parts.contacts.filter((one): one is string => Boolean(one)),
    ...(parts.hours && { hours: parts.hours }),
    ...(state && { max: state }),
    ...(parts.greeting && { greeting: parts.greeting }),
  }
}

/** The card as text, for a fragment: a list in a fixed order, without names of parts. */
export function writeCard({ name, contacts, hours, max, greeting }: SchoolCard): string {
  return JSON.stringify([name, contacts, hours ?? '', max ?? '', greeting ?? ''])
}

/** The card that a fragment's text holds; nothing when it is broken or was not written by `writeCard`. */
export function readCard(text: string): SchoolCard | undefined {
  const list = listIn(text)
  if (list?.length !== 5) return undefined
  const [name, contacts, hours, max, greeting] = list
  return schoolCard({ name, contacts, hours, greeting, ...(max !== '' && { max }) })
}

function listIn(text: string): unknown[] | undefined {
  try {
    const parsed: unknown = JSON.parse(text)
    return Array.isArray(parsed) ? parsed : undefined
  } catch {
    return undefined
  }
}
