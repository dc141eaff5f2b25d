import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { zipSync } from 'fflate'

/** The files of this directory as an XPI: Firefox installs for good only what is packed. */
export async function packedAddOn(directory: string): Promise<Uint8Array> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const named = files.map(
    async (path) => [relative(directory, path).split(sep).join('/'), await readFile(path)] as const,
  )
  return zipSync(Object.fromEntries(await Promise.all(named)))
}
