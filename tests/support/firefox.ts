import { startConnectProxy } from './connect-proxy.ts'
import type { Driver, LaunchOptions, RestartOptions } from './driver.ts'
import type { Bidi } from './firefox-bidi.ts'
import { openTab } from './firefox-open.ts'
import { addonUuid, firefoxPreferences, geckoId } from './firefox-preferences.ts'
import { debianFirefox, quitFirefox, startFirefox } from './firefox-process.ts'
import { firefoxTab } from './firefox-tab.ts'
import { closeFirstSteps } from './first-steps.ts'
import { packedAddOn } from './packed-add-on.ts'
import { forgetInFirefox } from './renew-firefox.ts'
import { scratchProfile } from './scratch-profile.ts'
import { seasonedProfile } from './season-firefox.ts'
import type { Tab } from './tab.ts'
import { tabAt } from './tab-at.ts'
import { until } from './wait.ts'

export type FirefoxOptions = LaunchOptions & {
  /** Installed as a user's add-on: outlives a restart. */
  permanent?: boolean
  /** The user lets the add-on work in private windows. */
  allowPrivate?: boolean
  prefs?: Readonly<Record<string, string | number | boolean>>
  /** Another installation (see `firefox-with-policies.ts`). */
  executable?: string
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
    executable = debianFirefox,
  } = options
  const profile = await scratchProfile(options.profile, seasonedProfile)
  const proxy = await startConnectProxy(sferum.hosts, sferum.port)

  const start = (extra: readonly string[] = [], prefs: FirefoxOptions['prefs'] = {}) =>
    startFirefox(profile.path, {
      executable,
      headless,
      args: [...args, ...extra],
      prefs: firefoxPreferences(proxy.port, lang, { ...options.prefs, ...prefs }),
    })

  let { browser, bidi } = await start()
  let isRestarted = false
  async function close() {
    await browser.close()
    await proxy.close()
    await profile.remove()
  }
  async function abandon(reason: unknown): Promise<never> {
    await close()
    throw reason
  }
  const directories = [...(extension ? [extension] : []), ...(options.neighbours ?? [])]
  async function install() {
    const ids: string[] = []
    for (const directory of directories) {
      const { extension: id } = await bidi.send<{ extension: string }>('webExtension.install', {
        extensionData: permanent
          ? { type: 'base64', value: Buffer.from(await packedAddOn(directory)).toString('base64') }
          : { type: 'path', path: directory },
        'moz:permanent': permanent,
        'moz:allowPrivateBrowsing': allowPrivate,
      })
      ids.push(id)
    }
    return ids
  }
  let installed = await install().catch(abandon)
  const extensionOrigin = extension ? `moz-extension://${addonUuid}` : undefined

  const known = new Map<string, Tab>()
  function tabOf(context: string): Tab {
    const tab = known.get(context) ?? firefoxTab(bidi, context)
    known.set(context, tab)
    return tab
  }
  const tabs = async () => (await bidi.contexts()).map(({ context }) => tabOf(context))
  // To allow private windows afterwards restarts the add-on: its page is gone already.
  const begin = async () => {
    if (!allowPrivate) await closeFirstSteps(options, tabs)
  }
  await begin().catch(abandon)

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
  async function openAt(url: string, options?: Parameters<typeof openTab>[2]) {
    const tab = tabOf(await openTab(bidi, url, options))
    await tab.settled()
    return tab
  }
  const ofAddon = (source: string) =>
    bidi.inBrowser(`const { extension } = WebExtensionPolicy.getByID('${geckoId}'); ${source}`)
  const backgroundState = () => ofAddon('return extension.backgroundState')

  return {
    kind: 'firefox',
    bidi: () => bidi,
    extensionOrigin,
    refused: proxy.refused,
    open: (url) => openAt(url),
    async openPrivate(url) {
      const before = new Set((await bidi.contexts()).map(({ context }) => context))
      await bidi.inBrowser('OpenBrowserWindow({ private: true })')
      const fresh = async () => (await bidi.contexts()).find(({ context }) => !before.has(context))?.context
      const context = await until(fresh, (one) => one !== undefined, 'Does a private window ever open?')
      // Its own page comes after a blank one, and would come over ours.
      await tabOf(context ?? '').waitForUrl('about:privatebrowsing')
      await tabOf(context ?? '').settled()
      return openIn(context ?? '', url)
    },
    async openInContainer(url) {
      const { userContext } = await bidi.send<{ userContext: string }>('browser.createUserContext', {})
      return openIn(await create({ userContext }), url)
    },
    openExtensionPage: (path) => openAt(`${extensionOrigin}/${path}`),
    tabs,
    tabAt: (url) => tabAt(tabs, url),
    async backgroundEvaluate(fn, ...args) {
      const page = await openAt(`${extensionOrigin}/manifest.json`, { inBackground: true })
      try {
        return await page.evaluate(fn, ...args)
      } finally {
        await page.close()
      }
    },
    countRules: async () =>
      Number(
        await ofAddon(`
          const { ExtensionDNR } = ChromeUtils.importESModule('resource://gre/modules/ExtensionDNR.sys.mjs')
          const manager = ExtensionDNR.getRuleManager(extension)
          const rules = [...manager.getSessionRules(), ...manager.getDynamicRules()]
          return rules.filter(({ action }) => action.type === 'redirect').length`),
      ),
    isBackgroundRunning: async () => (await backgroundState()) === 'running',
    async stopBackground() {
      // An event that is on its way wakes it again at once: then it is stopped once more.
      const stop = () => ofAddon('await extension.terminateBackground(); return extension.backgroundState')
      await until(stop, (state) => state === 'stopped', 'Does the background ever stop?')
    },
    async setHostAccess(isGranted) {
      await ofAddon(`
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
        const origins = extension.manifest.host_permissions
        await ExtensionPermissions.${isGranted ? 'add' : 'remove'}(extension.id, { permissions: [], origins }, extension)`)
    },
    async restart({ url, restoreSession = false }: RestartOptions = {}) {
      isRestarted = true
      await quitFirefox(browser, bidi)
      known.clear()
      ;({ browser, bidi } = await start(url ? [url] : [], {
        'browser.sessionstore.resume_session_once': restoreSession,
      }))
    },
    isRenewable: () => !isRestarted,
    async renew() {
      for (const id of installed) await bidi.send('webExtension.uninstall', { extension: id })
      await forgetInFirefox(bidi)
      known.clear()
      proxy.refused.length = 0
      installed = await install()
      await begin()
    },
    close,
  }
}
