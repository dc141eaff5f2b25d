import { existsSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

/** The directory given, or a scratch one, a copy of `seasoned` if there is that, which `remove` takes away again. */
export async function scratchProfile(
  given?: string,
  seasoned?: string,
): Promise<{ path: string; remove: () => Promise<void> }> {
  if (given) return { path: given, remove: async () => undefined }
  const path = await mkdtemp(join(tmpdir(), 'mostik-profile-'))
  if (seasoned && existsSync(seasoned))
    await cp(seasoned, path, {
      recursive: true,
      filter: (source) => !/^\.?(parent)?lock$/.test(basename(source)),
    })
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }) }
}
