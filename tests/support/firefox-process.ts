import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'
import { type Bidi, bidiOf } from './firefox-bidi.ts'
import { within } from './wait.ts'

/** Debian's Firefox. */
export const debianFirefox = '/usr/bin/firefox-esr'

type Started = {
  executable: string
  headless: boolean
  args: readonly string[]
  prefs: Readonly<Record<string, unknown>>
}

/** Starts Firefox on this profile, its own chrome open to the protocol. */
export async function startFirefox(
  profile: string,
  { executable, headless, args, prefs }: Started,
): Promise<{ browser: Browser; bidi: Bidi }> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    ignoreDefaultArgs: ['about:blank'],
    acceptInsecureCerts: true,
    // Nobody listens to its events, and telling them is work.
    networkEnabled: false,
    userDataDir: profile,
    waitForInitialPage: false,
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    args: ['--remote-allow-system-access', '--width=1280', '--height=900', ...args],
    extraPrefsFirefox: prefs,
  })
  // Puppeteer would put the old preferences back at the end, and the profile would forget its add-ons.
  const backups = ['prefs.js', 'user.js'].map((name) => join(profile, `${name}.puppeteer`))
  await Promise.all(backups.map((path) => rm(path, { force: true })))
  return { browser, bidi: bidiOf(browser) }
}

/** Quits as a person does: BiDi's own way drops the tabs before the session is saved, and so does an open private window. */
export async function quitFirefox(browser: Browser, bidi: Bidi): Promise<void> {
  const ended = new Promise((resolve) => browser.process()?.once('exit', resolve))
  await bidi.inBrowser(`
    const { TabStateFlusher } = ChromeUtils.importESModule('resource:///modules/sessionstore/TabStateFlusher.sys.mjs')
    for (const one of BrowserWindowTracker.orderedWindows) {
      if (PrivateBrowsingUtils.isWindowPrivate(one)) one.close()
      else await TabStateFlusher.flushWindow(one)
    }`)
  await bidi.inBrowser('setTimeout(() => Services.startup.quit(Services.startup.eAttemptQuit), 0)')
  await within(ended, 15_000)
}
