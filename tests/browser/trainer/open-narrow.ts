import type { Driver } from '../../support/driver.ts'
import type { Tab } from '../../support/tab.ts'

/** A tab as narrow as a small phone. */
export async function openNarrow(driver: Driver, url: string): Promise<Tab> {
  const tab = await driver.open(url)
  await tab.door.resize(320, 640)
  return tab
}
