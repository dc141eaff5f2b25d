import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The directory given, or a scratch one that `remove` takes away again. */
export async function scratchProfile(given?: string): Promise<{ path: string; remove: () => Promise<void> }> {
  if (given) return { path: given, remove: async () => undefined }
  const path = await mkdtemp(join(tmpdir(), 'mostik-profile-'))
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }) }
}
