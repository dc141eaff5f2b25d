import * as v from 'valibot'
import { browser } from 'wxt/browser'

/** One remembered thing: read it, or change it from what it is now. A change that returns its argument writes nothing. */
export type Remembered<Value> = {
  key: string
  version: number
  read: () => Promise<Value>
  change: (next: (value: Value) => Value) => Promise<Value>
  forget: () => Promise<void>
}

/** `migrations[n]` turns a value of version n − 1 into one of version n. */
type Versions = { version: number; migrations?: Record<number, (value: never) => unknown> }

type Area = 'local' | 'session'
type Stored = Record<string, unknown>

/**
 * Declares a thing the browser remembers for us (`local:` outlives the browser, `session:` is memory only). What is
 * stored is checked at every read: a value that no longer fits counts as the fallback, so that old data never breaks a
 * page. The version stands beside the value, under the name with a `$`.
 */
export function remember<Schema extends v.GenericSchema>(
  key: `${Area}:${string}`,
  schema: Schema,
  fallback: v.InferOutput<Schema>,
  { version, migrations = {} }: Versions = { version: 1 },
): Remembered<v.InferOutput<Schema>> {
  const [area, name] = key.split(':') as [Area, string]
  const versionName = `${name}$`
  const areaNow = () => browser.storage[area].get([name, versionName])
  const parsed = (stored: Stored) => {
    if (stored[name] === undefined) return fallback
    const from = v.safeParse(versionSchema, stored[versionName])
    const value = migrated(stored[name], from.success ? from.output.v : 1, version, migrations)
    const result = v.safeParse(schema, value)
    return result.success ? result.output : fallback
  }
  return {
    key,
    version,
    read: async () => parsed(ahead ? (await ahead)[area] : await areaNow()),
    // The lock is shared by the background and our pages, so that two of them never write over each other.
    change: (next) =>
      navigator.locks.request(key, async () => {
        const before = parsed(await areaNow())
        const after = next(before)
        if (after === before) return after
        ahead = undefined
        await browser.storage[area].set({
          [name]: after,
          ...(area === 'local' && { [versionName]: { v: version } }),
        })
        return after
      }),
    forget: async () => {
      await navigator.locks.request(key, () => {
        ahead = undefined
        return browser.storage[area].remove([name, versionName])
      })
    },
  }
}

const versionSchema = v.object({ v: v.number() })

function migrated(
  value: unknown,
  from: number,
  to: number,
  migrations: NonNullable<Versions['migrations']>,
): unknown {
  let current = value
  try {
    for (let step = from + 1; step <= to; step++) current = migrations[step]?.(current as never) ?? current
  } catch {
    // What was stored never fitted its version, so that it cannot be brought to the next.
    return undefined
  }
  return current
}

let ahead: Promise<Record<Area, Stored>> | undefined

/**
 * Reads everything at once for the first moments of a page, instead of thing by thing: the guard's heading waits for it.
 * Holds until the first change, whoever makes it.
 */
export function readAhead(): void {
  const { local, session, onChanged } = browser.storage
  ahead = Promise.all([local.get(), session.get()]).then(([kept, passing]) => ({
    local: kept,
    session: passing,
  }))
  onChanged.addListener(() => {
    ahead = undefined
  })
}

/** Calls back after anything remembered changed, whoever changed it, with the changed keys (without their area). */
export function onMemoryChange(listener: (keys: string[]) => void): void {
  browser.storage.onChanged.addListener((changes) => listener(Object.keys(changes)))
}
