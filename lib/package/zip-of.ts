import { type Zippable, zipSync } from 'fflate'

/** Files by their name in the archive, with `/` between folders. */
export type Files = Readonly<Record<string, Uint8Array>>

// The first moment that a zip can name; as local time, because a zip knows no time zones.
const always = new Date(1980, 0, 1)

/** Packs files so that the same files give the same bytes: sorted by name, all of one time. */
export function zipOf(files: Files): Uint8Array {
  const names = Object.keys(files).sort()
  const entries = names.map((name) => [name, [files[name], { level: 9, mtime: always }]])
  return zipSync(Object.fromEntries(entries) as Zippable)
}
