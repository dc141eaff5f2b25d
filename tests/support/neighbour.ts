import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

type Neighbour = { manifest: object; files: Readonly<Record<string, string>> }

/** Writes another add-on for one test, ready to be installed beside ours, and gives its directory. */
export async function neighbour({ manifest, files }: Neighbour): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'mostik-neighbour-'))
  onTestFinished(() => rm(path, { recursive: true, force: true }))
  const whole = {
    manifest_version: 3,
    name: 'Neighbour',
    version: '1.0',
    browser_specific_settings: { gecko: { id: 'neighbour@mostik.invalid' } },
    ...manifest,
  }
  const all = { 'manifest.json': JSON.stringify(whole), ...files }
  await Promise.all(Object.entries(all).map(([name, text]) => writeFile(join(path, name), text)))
  return path
}

/** An add-on that opens the school's site in a container of its own, as Multi-Account Containers does (Firefox). */
export const containersAddOn = () =>
  neighbour({
    manifest: {
      // A request can be cancelled by a persistent background only, as the real one has.
      manifest_version: 2,
      permissions: [
        'webRequest',
        'webRequestBlocking',
        'contextualIdentities',
        'cookies',
        'tabs',
        '*://*.sferum.ru/*',
      ],
      background: { scripts: ['background.js'] },
    },
    files: {
      'background.js': `
        const store = browser.contextualIdentities.create({ name: 'Школа', color: 'blue', icon: 'briefcase' })
        browser.webRequest.onBeforeRequest.addListener(async ({ tabId, url }) => {
          const { cookieStoreId } = await store
          const tab = await browser.tabs.get(tabId)
          if (tab.cookieStoreId === cookieStoreId) return {}
          await browser.tabs.create({ url, cookieStoreId, index: tab.index + 1, active: true })
          if (tab.url === 'about:blank') await browser.tabs.remove(tabId)
          return { cancel: true }
        }, { urls: ['*://*.sferum.ru/invite/*'], types: ['main_frame'] }, ['blocking'])`,
    },
  })

/** An add-on that wants the invite open: when another page stands in its place, or has loaded there, it brings the invite back. */
export const returningAddOn = (when: 'at once' | 'late') =>
  neighbour({
    manifest: {
      permissions: ['webNavigation', 'webRequest', 'tabs'],
      host_permissions: ['<all_urls>'],
      background: { service_worker: 'background.js', scripts: ['background.js'] },
    },
    files: {
      'background.js': `
        const wanted = new Map()
        // A navigation that is sent elsewhere at once is not always told in Firefox, its request is.
        chrome.webRequest.onBeforeRequest.addListener(({ tabId, url }) => {
          wanted.set(tabId, url)
        }, { urls: ['https://sferum.ru/invite/*'], types: ['main_frame'] })
        const bringBack = (tabId, url) => {
          if (/^(chrome|moz)-extension:/.test(url) && wanted.has(tabId)) chrome.tabs.update(tabId, { url: wanted.get(tabId) })
        }
        if (${when === 'at once'})
          chrome.webNavigation.onCommitted.addListener(({ tabId, frameId, url }) => frameId || bringBack(tabId, url))
        else
          chrome.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
            if (status === 'complete') bringBack(tabId, url)
          })`,
    },
  })

/** An add-on that redirects the invite to a page of its own by its own rule, and goes on from there to the invite. */
export const redirectingAddOn = () =>
  neighbour({
    manifest: {
      permissions: ['declarativeNetRequest', 'tabs'],
      host_permissions: ['<all_urls>'],
      background: { service_worker: 'background.js', scripts: ['background.js'] },
      web_accessible_resources: [{ resources: ['stop.html'], matches: ['<all_urls>'] }],
    },
    files: {
      'stop.html': '<!doctype html><title>Stop</title><h1>Stop</h1><script src="stop.js"></script>',
      'stop.js': `
        const goOn = async () => {
          const { id } = await chrome.tabs.getCurrent()
          await chrome.declarativeNetRequest.updateSessionRules({ removeRuleIds: [id], addRules: [{
            id, priority: 2, action: { type: 'allow' }, condition: { tabIds: [id], resourceTypes: ['main_frame'] },
          }] })
          location.replace(location.hash.slice(1))
        }
        goOn()`,
      'background.js': `
        chrome.declarativeNetRequest.updateDynamicRules({ removeRuleIds: [1], addRules: [{
          id: 1,
          action: { type: 'redirect', redirect: { regexSubstitution: chrome.runtime.getURL('stop.html') + '#\\\\0' } },
          condition: { regexFilter: '^https://sferum\\\\.ru/invite/.*', resourceTypes: ['main_frame'] },
        }] })`,
    },
  })
