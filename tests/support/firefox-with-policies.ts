import { copyFile, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const installed = '/usr/lib/firefox-esr'

/**
 * An installation of Firefox of its own, all of it borrowed but its program and its `distribution` folder, where Firefox
 * looks for `policies.json`: no other Firefox of this machine sees the policy, and nobody has to be root.
 */
export async function firefoxWithPolicies(policies: object): Promise<{
  executable: string
  set(policies: object): Promise<void>
  remove(): Promise<void>
}> {
  const folder = await mkdtemp(join(tmpdir(), 'mostik-firefox-'))
  const own = new Set(['distribution', 'firefox-esr'])
  const borrowed = (await readdir(installed)).filter((name) => !own.has(name))
  await Promise.all(borrowed.map((name) => symlink(join(installed, name), join(folder, name))))
  // Firefox looks for its files where its program really lies, so a link would lead it home.
  await copyFile(join(installed, 'firefox-esr'), join(folder, 'firefox-esr'))
  await mkdir(join(folder, 'distribution'))
  const set = (next: object) =>
    writeFile(join(folder, 'distribution', 'policies.json'), JSON.stringify({ policies: next }))
  await set(policies)
  return {
    executable: join(folder, 'firefox-esr'),
    set,
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
