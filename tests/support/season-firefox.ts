import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { firefoxPreferences } from './firefox-preferences.ts'
import { debianFirefox, quitFirefox, startFirefox } from './firefox-process.ts'

/** A Firefox profile that was started once and has seen nothing: a start from its copy costs half the work. */
export const seasonedProfile = new URL('../../.output/firefox-profile', import.meta.url).pathname

/** Makes the profile whose copies the tests start from: Firefox compiles its own scripts only once. */
export default async function seasonFirefox(): Promise<void> {
  await rm(seasonedProfile, { recursive: true, force: true })
  if (!existsSync(debianFirefox)) return
  await mkdir(seasonedProfile, { recursive: true })
  // No proxy listens on this port: nothing leaves.
  const { browser, bidi } = await startFirefox(seasonedProfile, {
    executable: debianFirefox,
    headless: true,
    args: [],
    prefs: firefoxPreferences(9, 'ru', {}),
  })
  await new Promise((resolve) => setTimeout(resolve, 2_000))
  await quitFirefox(browser, bidi)
}
