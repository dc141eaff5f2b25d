import type { Browser } from 'puppeteer-core'
import { afterAll } from 'vitest'
import { builtExtension } from '../../journeys/built-extension.ts'
import type { Driver } from '../../support/driver.ts'
import type { FirefoxOptions } from '../../support/firefox.ts'
import { launch } from '../../support/launch.ts'
import { launchPlainChromium } from '../../support/plain-chromium.ts'
import { type ServedDirectory, serveDirectory } from '../../support/serve-directory.ts'

/** The built help site. */
export const builtSite = new URL('../../../help-site/dist/', import.meta.url).pathname

const nobody = { port: 1, hosts: [] }

/** A browser that reaches this machine and nothing else, with the extension when it is wanted. */
export function launchForHelp(
  kind: Driver['kind'],
  options: Partial<FirefoxOptions> & { withExtension?: boolean } = {},
): Promise<Driver> {
  const { withExtension, prefs, ...more } = options
  return launch(kind, {
    sferum: nobody,
    ...(withExtension && { extension: builtExtension(kind) }),
    prefs: { 'network.proxy.allow_hijacking_localhost': false, ...prefs },
    ...more,
  })
}

/** Both kinds of browser that every promise about the site is held in. */
export const kinds = ['chromium', 'firefox'] as const

/** One browser a kind for a whole file of tests, started when it is first needed. */
export function sharedBrowsers(options: Parameters<typeof launchForHelp>[1] = {}) {
  const started = new Map<Driver['kind'], Promise<Driver>>()
  afterAll(async () => {
    for (const driver of started.values()) await (await driver).close()
  })
  return (kind: Driver['kind']): Promise<Driver> => {
    const driver = started.get(kind) ?? launchForHelp(kind, options)
    started.set(kind, driver)
    return driver
  }
}

/** A Chromium without any of our extension, for a whole file of tests that read its pages closely. */
export async function sharedChromium(): Promise<Browser> {
  const browser = await launchPlainChromium()
  afterAll(() => browser.close())
  return browser
}

/** How many sheets of paper a PDF has. */
export const sheetsIn = (pdf: Uint8Array): number =>
  (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g) ?? []
  ).length

/** The built site on this machine for a whole file of tests. */
export async function sharedSite(base?: string): Promise<ServedDirectory> {
  const site = await serveDirectory(builtSite, base)
  afterAll(() => site.close())
  return site
}
