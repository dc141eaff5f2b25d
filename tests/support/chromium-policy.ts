import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

const folder = '/etc/chromium/policies/managed'

/** Only root may set a policy of Chromium, which reads it from one place of the machine. */
export const maySetChromiumPolicy = process.getuid?.() === 0

/**
 * A policy of Chromium for one extension, in a file that no other test writes. `set` replaces it, by one step, so that
 * Chromium never reads half of it.
 */
export async function chromiumPolicy(
  id: string,
): Promise<{ set(policy: object): Promise<void>; remove(): Promise<void> }> {
  await mkdir(folder, { recursive: true })
  const scratch = await mkdtemp(join(tmpdir(), 'mostik-policy-'))
  const path = join(folder, `${basename(scratch)}.json`)
  return {
    async set(policy) {
      const written = `${path}.new`
      await writeFile(written, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }))
      await rename(written, path)
    },
    async remove() {
      await rm(path, { force: true })
      await rm(scratch, { recursive: true, force: true })
      // Somebody else's policy may stand beside it.
      for (const made of [folder, join(folder, '..')]) await rmdir(made).catch(() => undefined)
    },
  }
}

/** A copy of a built extension that has an id of its own, so that its policy reaches no other test. */
export async function extensionOfItsOwn(
  built: string,
): Promise<{ path: string; id: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'mostik-own-'))
  await cp(built, path, { recursive: true })
  const manifest = join(path, 'manifest.json')
  const { key, ...rest } = JSON.parse(await readFile(manifest, 'utf8'))
  if (!key) throw new Error('Has the build lost its key? Then every copy has an id of its own already.')
  await writeFile(manifest, JSON.stringify(rest))
  // Without a key Chromium makes the id from the path.
  const digest = createHash('sha256').update(path).digest('hex').slice(0, 32)
  const id = digest.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
  return { path, id, remove: () => rm(path, { recursive: true, force: true }) }
}
