import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { geckoId } from './firefox-preferences.ts'

const manifest = {
  manifest_version: 3,
  name: 'Scratch',
  version: '1.0',
  permissions: ['storage', 'declarativeNetRequestWithHostAccess'],
  host_permissions: ['https://sferum.ru/*'],
  background: { service_worker: 'background.js', scripts: ['background.js'] },
  web_accessible_resources: [{ resources: ['stopped.html'], matches: ['<all_urls>'] }],
  browser_specific_settings: { gecko: { id: geckoId } },
}

const background = `
chrome.runtime.onStartup.addListener(() => {})
chrome.runtime.onMessage.addListener(() => {})
chrome.storage.local.get('starts').then(({ starts = 0 }) => chrome.storage.local.set({ starts: starts + 1 }))
chrome.declarativeNetRequest.updateDynamicRules({ removeRuleIds: [1], addRules: [{
  id: 1,
  action: { type: 'redirect', redirect: { regexSubstitution: chrome.runtime.getURL('stopped.html') + '#\\\\0' } },
  condition: { regexFilter: '^https://sferum\\\\.ru/invite/parent/.*', resourceTypes: ['main_frame'], requestMethods: ['get'] },
}] }).then(() => chrome.storage.local.set({ ready: true }))`

/** A tiny extension that redirects invites of the format `path` to its own page: it proves the drivers, not the product. */
export async function scratchExtension(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'mostik-scratch-'))
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'background.js': background,
    'stopped.html': '<!doctype html><title>Stopped</title><h1>Stopped</h1>',
    'own.html': '<!doctype html><title>Own</title><h1>Own page</h1>',
  }
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(path, name), text)))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}
