import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ownMounts = ['--user', '--map-root-user', '--mount']

/** Whether this machine lets a process see directories of its own; some sandboxes do not. */
export const mayHavePolicies = spawnSync('unshare', [...ownMounts, 'true']).status === 0

/**
 * Gives a command that starts Chromium under these managed policies. It reads them from one place of the whole machine, so the
 * command shows its browser a directory of its own there: other browsers that run meanwhile know nothing of it.
 */
export async function underPolicies(
  chromium: string,
  policies: Readonly<Record<string, unknown>> | undefined,
): Promise<{ executable: string; remove: () => Promise<void> }> {
  if (!policies) return { executable: chromium, remove: async () => undefined }
  const folder = await mkdtemp(join(tmpdir(), 'mostik-policies-'))
  const etc = join(folder, 'etc')
  await mkdir(join(etc, 'policies/managed'), { recursive: true })
  await writeFile(join(etc, 'policies/managed/mostik.json'), JSON.stringify(policies))
  const executable = join(folder, 'chromium')
  const script = `#!/bin/sh
exec unshare ${ownMounts.join(' ')} sh -c 'mount --bind ${etc} /etc/chromium && exec ${chromium} "$@"' chromium "$@"
`
  await writeFile(executable, script, { mode: 0o755 })
  return { executable, remove: () => rm(folder, { recursive: true, force: true }) }
}
