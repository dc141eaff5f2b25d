import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core'

/** Chromium draws nothing in advance beside the page: bubbles of its windows cost a third of its start. */
export const quietFeatures = [
  'PreloadTopChromeWebUI',
  'SpareRendererForSitePerProcess',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxPopup',
] as const

/** Starts a real Chromium with no add-on, for pages that need neither the stand-in nor ours. */
export function launchPlainChromium({ args = [], ...options }: LaunchOptions = {}): Promise<Browser> {
  return puppeteer.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', `--disable-features=${quietFeatures.join()}`, ...args],
    ...options,
  })
}
