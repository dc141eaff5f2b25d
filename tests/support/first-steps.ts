import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { LaunchOptions } from './driver.ts'
import type { Tab } from './tab.ts'

/** Closes the page that an extension opens once it is installed, so that it is in no test's way. */
export async function closeFirstSteps(
  { extension = '', profile, welcome = false }: LaunchOptions,
  tabAt: (url: RegExp) => Promise<Tab>,
): Promise<void> {
  // A profile that was used before has seen it; an extension of a test's own has none.
  if (welcome || profile !== undefined || !existsSync(join(extension, 'welcome.html'))) return
  await (await tabAt(/extension:.*\/welcome\.html/)).close()
}
