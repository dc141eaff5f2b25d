import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

// Chromium forgets an extension with this flag at the next start: it came by the debugging protocol.
const cameByProtocol = 1 << 15

type Preferences = {
  extensions?: {
    settings?: Record<string, { creation_flags?: number; state?: number }>
    ui?: Record<string, unknown>
  }
}

/** Makes the extension of a closed browser's profile stay, as if loaded by hand in developer mode. */
export async function keepExtension(profile: string, id: string): Promise<void> {
  const path = join(profile, 'Default', 'Preferences')
  if (!existsSync(path)) throw new Error(`Was the browser closed before its profile was kept? No ${path}.`)
  const preferences = JSON.parse(await readFile(path, 'utf8')) as Preferences
  const settings = preferences.extensions?.settings?.[id]
  if (!settings) throw new Error(`Was the extension ${id} ever installed in this profile?`)
  settings.creation_flags = (settings.creation_flags ?? 0) & ~cameByProtocol
  settings.state = 1
  preferences.extensions = {
    ...preferences.extensions,
    ui: { ...preferences.extensions?.ui, developer_mode: true },
  }
  await writeFile(path, JSON.stringify(preferences))
}
