import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'
import { startConnectProxy } from './connect-proxy.ts'
import type { Driver, LaunchOptions, RestartOptions } from './driver.ts'
import { type Bidi, bidiOf } from './firefox-bidi.ts'
import { addonUuid, firefoxPreferences, geckoId } from './firefox-preferences.ts'
import { firefoxTab } from './firefox-tab.ts'
import { packedAddOn } from './packed-add-on.ts'
import { scratchProfile } from './scratch-profile.ts'
import type { Tab } from './tab.ts'
import { tabAt } from './tab-at.ts'
import { until, within } from './wait.ts'

export type FirefoxOptions = LaunchOptions & {
  /** Installed as a user's add-on: outlives a restart. */
  permanent?: boolean
  /** The user lets the add-on work in private windows. */
  allowPrivate?: boolean
  prefs?: Readonly<Record<string, string | number | boolean>>
}

/** Starts a real Firefox whose every connection goes through a proxy that knows the stand-in's hosts alone. */
export async function launchFirefox(options: FirefoxOptions): Promise<Driver & { bidi: () => Bidi }> {
  const {
    sferum,
    extension,
    permanent = true,
    allowPrivate = false,
    headless = true,
    lang = 'ru',
    args = [],
  } = options
  const profile = await scratchProfile(options.profile)
  const proxy = await startConnectProxy(sferum.hosts, sferum.port)

  async function start(extra: readonly string[] = [], prefs: FirefoxOptions['prefs'] = {}) {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: '/usr/bin/firefox-esr',
      headless,
      ignoreDefaultArgs: ['about:blank'],
      acceptInsecureCerts: true,
      userDataDir: profile.path,
      waitForInitialPage: false,
      env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
      args: ['--remote-allow-system-access', '--width=1280', '--height=900', ...args, ...extra],
      extraPrefsFirefox: firefoxPreferences(proxy.port, lang, { ...options.prefs, ...prefs }),
    })
    // Puppeteer would put the old preferences back at the end, and the profile would forget its add-ons.
    await Promise.all(
      ['prefs.js', 'user.js'].map((name) => rm(join(profile.path, `${name}.puppeteer`), { force: true })),
    )
    return { browser, bidi: bidiOf(browser) }
  }

  let { browser, bidi } = await start()
  const extensionOrigin = extension ? `moz-extension://${addonUuid}` : undefined
  if (extension)
    await bidi.send('webExtension.install', {
      extensionData: permanent
        ? { type: 'base64', value: Buffer.from(await packedAddOn(extension)).toString('base64') }
        : { type: 'path', path: extension },
      'moz:permanent': permanent,
      'moz:allowPrivateBrowsing': allowPrivate,
    })

  const known = new Map<string, Tab>()
  function tabOf(context: string): Tab {
    const tab = known.get(context) ?? firefoxTab(bidi, context)
    known.set(context, tab)
    return tab
  }
  const tabs = async () => (await bidi.contexts()).map(({ context }) => tabOf(context))

  async function openIn(context: string, url: string) {
    const tab = tabOf(context)
    await tab.go(url)
    return tab
  }
  async function create(more: object = {}) {
    const { context } = await bidi.send<{ context: string }>('browsingContext.create', {
      type: 'tab',
      ...more,
    })
    return context
  }
  // BiDi's own way to close drops the tabs before the session is saved, and so does a private window left open.
  async function quit() {
    const running = browser.process()
    const ended = new Promise((resolve) => running?.once('exit', resolve))
    await bidi.inBrowser(`
      const { TabStateFlusher } = ChromeUtils.importESModule('resource:///modules/sessionstore/TabStateFlusher.sys.mjs')
      for (const one of BrowserWindowTracker.orderedWindows) {
        if (PrivateBrowsingUtils.isWindowPrivate(one)) one.close()
        else await TabStateFlusher.flushWindow(one)
      }`)
    await bidi.inBrowser('setTimeout(() => Services.startup.quit(Services.startup.eAttemptQuit), 0)')
    await within(ended, 15_000)
  }

  const openExtensionPage = async (path: string) => openIn(await create(), `${extensionOrigin}/${path}`)
  const ofAddon = (source: string) =>
    bidi.inBrowser(`const { extension } = WebExtensionPolicy.getByID('${geckoId}'); ${source}`)
  const backgroundState = () => ofAddon('return extension.backgroundState')

  return {
    kind: 'firefox',
    bidi: () => bidi,
    extensionOrigin,
    refused: proxy.refused,
    open: async (url) => openIn(await create(), url),
    async openPrivate(url) {
      const before = new Set((await bidi.contexts()).map(({ context }) => context))
      await bidi.inBrowser('OpenBrowserWindow({ private: true })')
      const fresh = async () => (await bidi.contexts()).find(({ context }) => !before.has(context))?.context
      const context = await until(fresh, (one) => one !== undefined, 'Does a private window ever open?')
      await tabOf(context ?? '').settled()
      return openIn(context ?? '', url)
    },
    async openInContainer(url) {
      const { userContext } = await bidi.send<{ userContext: string }>('browser.createUserContext', {})
      return openIn(await create({ userContext }), url)
    },
    openExtensionPage,
    tabs,
    tabAt: (url) => tabAt(tabs, url),
    async backgroundEvaluate(fn, ...args) {
      const page = await openExtensionPage('manifest.json')
      try {
        return await page.evaluate(fn, ...args)
      } finally {
        await page.close()
      }
    },
    isBackgroundRunning: async () => (await backgroundState()) === 'running',
    async stopBackground() {
      await ofAddon('await extension.terminateBackground()')
      await until(backgroundState, (state) => state === 'stopped', 'Does the background ever stop?')
    },
    async restart({ url, restoreSession = false }: RestartOptions = {}) {
      await quit()
      known.clear()
      ;({ browser, bidi } = await start(url ? [url] : [], {
        'browser.sessionstore.resume_session_once': restoreSession,
      }))
    },
    async close() {
      await browser.close()
      await proxy.close()
      await profile.remove()
    },
  }
}
