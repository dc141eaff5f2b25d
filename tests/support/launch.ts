import { launchChromium } from './chromium.ts'
import type { Driver } from './driver.ts'
import { type FirefoxOptions, launchFirefox } from './firefox.ts'

/** Starts the browser of that kind; options of Firefox alone mean nothing to Chromium. */
export function launch(kind: Driver['kind'], options: FirefoxOptions): Promise<Driver> {
  return kind === 'chromium' ? launchChromium(options) : launchFirefox(options)
}
