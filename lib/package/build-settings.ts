import * as v from 'valibot'

const page = v.pipe(
  v.string(),
  v.url('Is this a whole address?'),
  v.regex(/^https:\/\/[^?#@]+$/, 'Is this an https address without a query, a fragment and a user?'),
)
const contact = v.union(
  [page, v.pipe(v.string(), v.regex(/^mailto:[^@\s?]+@[^@\s?]+\.[^@\s?]+$/))],
  'Is this an https address or mailto:somebody@example.org?',
)

/** What a publisher may set for a build; everything is left out when absent. */
const settings = {
  /** Where people ask for help. */
  MOSTIK_SUPPORT: contact,
  /** Where a hole is told in private. */
  MOSTIK_SECURITY: contact,
  /** The public help site. */
  MOSTIK_HELP: page,
  /** The extension's page in a store. */
  MOSTIK_STORE: page,
}

export type BuildSettings = { [Name in keyof typeof settings]?: string }

/** Reads the settings of a build from its environment; a wrong one ends the build and says what is wrong with it. */
export function readBuildSettings(environment: Readonly<Record<string, string | undefined>>): BuildSettings {
  const given = Object.keys(settings).flatMap((name) => {
    const value = environment[name]
    if (!value) return []
    const parsed = v.safeParse(settings[name as keyof typeof settings], value)
    if (!parsed.success) throw new Error(`${name}: ${parsed.issues[0].message} It is "${value}".`)
    return [[name, value]]
  })
  return Object.fromEntries(given)
}
