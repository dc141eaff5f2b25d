import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { setHostAccess } from './chromium-access.ts'
import { chromiumFlags } from './chromium-flags.ts'
import { keepExtension } from './chromium-profile.ts'
import { chromiumTab } from './chromium-tab.ts'
import type { Driver, LaunchOptions, RestartOptions } from './driver.ts'
import { closeFirstSteps } from './first-steps.ts'
import { forgetInChromium } from './renew-chromium.ts'
import { scratchProfile } from './scratch-profile.ts'
import { sourceOf, type Tab } from './tab.ts'
import { tabAt } from './tab-at.ts'
import { underPolicies } from './under-policies.ts'
import { until, within } from './wait.ts'

/** Starts a real Chromium that knows only the stand-in's hosts, with the extension when one is given. */
export async function launchChromium(options: LaunchOptions): Promise<Driver & { browser: () => Browser }> {
  const { extension, headless = true, lang = 'ru' } = options
  const profile = await scratchProfile(options.profile)
  const policies = await underPolicies('/usr/bin/chromium', options.policies)
  const start = (extra: readonly string[] = []) =>
    puppeteer.launch({
      executablePath: policies.executable,
      headless,
      pipe: true,
      enableExtensions: true,
      userDataDir: profile.path,
      defaultViewport: null,
      env: { ...process.env, LANGUAGE: lang },
      args: [...chromiumFlags(options), '--window-size=1280,900', ...extra],
    })

  let browser = await start()
  let isRestarted = false
  async function close() {
    await browser.close()
    await profile.remove()
    await policies.remove()
  }
  async function abandon(reason: unknown): Promise<never> {
    await close()
    throw reason
  }
  const directories = [...(extension ? [extension] : []), ...(options.neighbours ?? [])]
  async function install() {
    const ids: string[] = []
    for (const directory of directories) ids.push(await browser.installExtension(directory))
    return ids
  }
  let installed = await install().catch(abandon)
  const id = extension && installed[0]
  const extensionOrigin = id ? `chrome-extension://${id}` : undefined
  let ordinary = await ordinaryContext(browser)
  const known = new WeakMap<Page, Tab>()

  function tabOf(page: Page): Tab {
    const tab = known.get(page) ?? chromiumTab(page, ordinary)
    known.set(page, tab)
    return tab
  }
  // Not `browser.pages()`: targets come in the order in which they were made.
  async function tabs() {
    const targets = browser.targets().filter((one) => one.type() === 'page')
    const pages = await Promise.all(targets.map((one) => one.page().catch(() => null)))
    return pages.filter((page) => page !== null).map(tabOf)
  }
  await closeFirstSteps(options, tabs).catch(abandon)
  const worker = () =>
    browser
      .targets()
      .find((one) => one.type() === 'service_worker' && one.url().startsWith(`${extensionOrigin}/`))

  async function openIn(page: Page, url: string) {
    const tab = tabOf(page)
    await tab.go(url)
    return tab
  }
  const openExtensionPage = async (path: string) =>
    openIn(await browser.newPage(), `${extensionOrigin}/${path}`)

  const backgroundEvaluate: Driver['backgroundEvaluate'] = async (fn, ...args) => {
    const running = await worker()?.worker()
    if (running) {
      const answer = running.evaluate(`(${sourceOf(fn, args)})()`) as Promise<string | undefined>
      const json = await within(answer, 15_000)
      return json === undefined ? (undefined as never) : JSON.parse(json)
    }
    const page = await openExtensionPage('manifest.json')
    try {
      return await page.evaluate(fn, ...args)
    } finally {
      await page.close()
    }
  }

  return {
    kind: 'chromium',
    browser: () => browser,
    extensionOrigin,
    refused: [],
    open: async (url) => openIn(await browser.newPage(), url),
    openPrivate: async (url) => openIn(await (await browser.createBrowserContext()).newPage(), url),
    openInContainer: () => Promise.reject(new Error('Does Chromium have containers? No.')),
    openExtensionPage,
    tabs,
    tabAt: (url) => tabAt(tabs, url),
    backgroundEvaluate,
    countRules: () =>
      backgroundEvaluate(async () => {
        const api = chrome.declarativeNetRequest
        const rules = [...(await api.getSessionRules()), ...(await api.getDynamicRules())]
        return rules.filter(({ action }) => action.type === 'redirect').length
      }),
    isBackgroundRunning: async () => worker() !== undefined,
    async stopBackground() {
      await (await worker()?.worker())?.close()
      await until(worker, (one) => one === undefined, 'Does the service worker ever stop?')
    },
    setHostAccess: async (isGranted) =>
      setHostAccess(await openIn(await browser.newPage(), 'chrome://extensions/'), id ?? '', isGranted),
    async restart({ url, restoreSession }: RestartOptions = {}) {
      isRestarted = true
      await browser.close()
      if (id) await keepExtension(profile.path, id)
      browser = await start([...(restoreSession ? ['--restore-last-session'] : []), ...(url ? [url] : [])])
      ordinary = await ordinaryContext(browser)
    },
    isRenewable: () => !isRestarted,
    async renew() {
      await forgetInChromium(browser, options.sferum.hosts)
      for (const one of installed) await browser.uninstallExtension(one)
      installed = await install()
      await closeFirstSteps(options, tabs)
    },
    close,
  }
}

// Puppeteer gives the ordinary context no id; the first page has it.
async function ordinaryContext(browser: Browser): Promise<string | undefined> {
  const session = await browser.target().createCDPSession()
  const { targetInfos } = await session.send('Target.getTargets')
  await session.detach()
  return targetInfos.find((one) => one.type === 'page')?.browserContextId
}
