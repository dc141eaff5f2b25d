import { wayKinds } from '../conflict/way-kinds.ts'

/**
 * What a report may say, in this order: each fact with all its values. Nothing else fits into one, so no link, name or
 * number can.
 */
const vocabulary = {
  /** The browser. */
  b: ['chromium', 'chrome', 'edge', 'yandex', 'opera', 'firefox'],
  os: ['other', 'windows', 'mac', 'linux', 'android'],
  /** Where the report was copied, and in which browser context. */
  at: ['popup', 'guard'],
  in: ['ordinary', 'private', 'container'],
  /** Whether the browser grants the service's hosts, and what it allows of private windows and containers. */
  host: ['granted', 'missing'],
  pw: ['one-click', 'not-allowed', 'disabled'],
  box: ['no', 'yes'],
  /** Who is signed in, by which evidence, and why we doubt it. */
  who: ['unknown', 'student', 'parent', 'teacher', 'nobody'],
  by: ['nothing', 'page', 'answer'],
  sure: ['no', 'yes', 'old', 'identity-visit', 'answer-expired', 'several'],
  /** How invites are known: seen on the pupil's profile, by a learned shape, by one that a school or a person named. */
  own: ['no', 'yes'],
  seen: ['no', 'yes'],
  set: ['no', 'yes'],
  /** The stopped invite, the way out that was tried last, and how it ended. */
  link: ['none', 'waiting', 'taken', 'lost'],
  way: ['none', ...wayKinds],
  end: [
    'none',
    'opened',
    'shown',
    'waiting',
    'signed-out',
    'parent-done',
    'private-disabled',
    'private-not-allowed',
    'not-opened',
  ],
  pause: ['off', 'on', 'forbidden'],
} as const

export type FactName = keyof typeof vocabulary

/** What Mostik knows that may help support: closed words, the version of Mostik and the browser's major version. */
export type Report = { v: string; n: string } & { [Name in FactName]: (typeof vocabulary)[Name][number] }

/** The names of all facts, in the order of a report. */
export const factNames = Object.keys(vocabulary) as FactName[]

/** All that a fact may say. */
export const valuesOf = (name: FactName): readonly string[] => vocabulary[name]

/** The report somewhere in a pasted text or in a link; nothing when there is none, or it is damaged. */
export function readReport(text: string): Report | undefined {
  if (text.length > 20_000) return undefined
  const [, line = ''] = /MOSTIK1;([\w=.;-]{1,600})/.exec(text) ?? []
  const facts = line.split(';').map((part) => part.split('='))
  const names = ['v', 'n', ...factNames]
  // Whole or not at all: half a report would lead support astray.
  const isWhole = facts.length === names.length && facts.every((fact, at) => isFact(fact, names[at]))
  return isWhole ? (Object.fromEntries(facts) as Report) : undefined
}

function isFact([name, value = '', ...more]: string[], wanted: string | undefined): boolean {
  if (name !== wanted || more.length > 0) return false
  if (name === 'v' || name === 'n') return /^\d{1,3}(\.\d\d?){0,3}$/.test(value)
  return valuesOf(name as FactName).includes(value)
}
