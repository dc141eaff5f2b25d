import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { Files } from './zip-of.ts'

/** Every file below a directory. */
export async function filesIn(directory: string): Promise<Files> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)))
  return readFiles(directory, names)
}

/** These files of a directory. */
export async function readFiles(directory: string, names: readonly string[]): Promise<Files> {
  const files = names.map(
    async (name) => [name.split(sep).join('/'), await readFile(join(directory, name))] as const,
  )
  return Object.fromEntries(await Promise.all(files))
}
