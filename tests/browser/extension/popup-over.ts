import type { Driver } from '../../support/driver.ts'
import type { Tab } from '../../support/tab.ts'
import { until } from '../../support/wait.ts'

/** The popup as if it hung over that tab: no driver opens a real one, so its page reads again while that tab is in front. */
export async function popupOver(driver: Driver, tab: Tab): Promise<Tab> {
  const popup = await driver.openExtensionPage('popup.html')
  await tab.activate()
  await popup.reload()
  await popup.waitForText('Мостик')
  return popup
}

/** Waits until our button in the toolbar is marked, or is not. */
export async function badgeIs(driver: Driver, mark: '!' | ''): Promise<void> {
  const read = () => driver.backgroundEvaluate(() => chrome.action.getBadgeText({}))
  await until(read, (text) => text === mark, mark ? 'Is the button ever marked?' : 'Does the mark ever go?', {
    pause: 100,
  })
}
