import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { type StorageItemKey, storage } from 'wxt/utils/storage'

/** One remembered thing: read it, or change it from what it is now. A change that returns its argument writes nothing. */
export type Remembered<Value> = {
  key: StorageItemKey
  read: () => Promise<Value>
  change: (next: (value: Value) => Value) => Promise<Value>
  forget: () => Promise<void>
}

/** `migrations[n]` turns a value of version n − 1 into one of version n; `examples` hold one stored value of each version. */
type Versions = { version: number; migrations?: Record<number, (value: never) => unknown> }

/**
 * Declares a thing the browser remembers for us (`local:` outlives the browser, `session:` is memory only). What is
 * stored is checked at every read: a value that no longer fits counts as the fallback, so that old data never breaks a page.
 */
export function remember<Schema extends v.GenericSchema>(
  key: StorageItemKey,
  schema: Schema,
  fallback: v.InferOutput<Schema>,
  { version, migrations = {} }: Versions = { version: 1 },
): Remembered<v.InferOutput<Schema>> {
  const item = storage.defineItem<unknown>(key, {
    fallback: null,
    ...(key.startsWith('local:')
      ? { version, migrations: migrations as Record<number, (value: unknown) => unknown> }
      : {}),
  })
  const read = async () => {
    const parsed = v.safeParse(schema, (await item.getValue()) ?? fallback)
    return parsed.success ? parsed.output : fallback
  }
  return {
    key,
    read,
    // The lock is shared by the background and our pages, so that two of them never write over each other.
    change: (next) =>
      navigator.locks.request(key, async () => {
        const before = await read()
        const after = next(before)
        if (after !== before) await item.setValue(after)
        return after
      }),
    forget: async () => {
      await navigator.locks.request(key, () => item.removeValue())
    },
  }
}

/** Calls back after anything remembered changed, whoever changed it, with the changed keys (without their area). */
export function onMemoryChange(listener: (keys: string[]) => void): void {
  browser.storage.onChanged.addListener((changes) => listener(Object.keys(changes)))
}
