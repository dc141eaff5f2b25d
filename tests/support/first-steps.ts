import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { LaunchOptions } from './driver.ts'
import type { Tab } from './tab.ts'
import { newestAt } from './tab-at.ts'
import { until } from './wait.ts'

/** Closes the page that an extension opens once it is installed, so that it is in no test's way. */
export async function closeFirstSteps(
  { extension = '', profile, welcome = false }: LaunchOptions,
  tabs: () => Promise<Tab[]>,
): Promise<void> {
  // A profile that was used before has seen it; an extension of a test's own has none.
  if (welcome || profile !== undefined || !existsSync(join(extension, 'welcome.html'))) return
  const firstSteps = await newestAt(tabs, /extension:.*\/welcome\.html/)
  await firstSteps.close()
  // A browser says that it closes a tab before the tab has gone.
  await until(tabs, (open) => !open.includes(firstSteps), 'Does the page of the first steps ever close?')
}
