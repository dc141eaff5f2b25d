import type { Plugin } from 'vite'

/** The parts of the browser's API that we call; for others the polyfill would only carry descriptions of their calls. */
const used = new Set([
  'action',
  'alarms',
  'commands',
  'contextMenus',
  'extension',
  'management',
  'permissions',
  'runtime',
  'storage',
  'tabs',
  'windows',
])

const descriptions = /const apiMetadata = (\{[\s\S]*?\n {6}\});/

/**
 * A Vite plugin that keeps of webextension-polyfill what wraps the API we use. Something else of the API would still work:
 * it is the browser's own, which answers with promises too.
 */
export const withUsedPolyfill = (): Plugin => ({
  name: 'with-used-polyfill',
  transform(code, id) {
    if (!id.includes('/webextension-polyfill/dist/browser-polyfill.js')) return undefined
    const [, all] = descriptions.exec(code) ?? []
    if (!all) return this.error('Where does this polyfill describe the API?')
    const kept = Object.entries(JSON.parse(all)).filter(([name]) => used.has(name))
    const text = JSON.stringify(Object.fromEntries(kept))
    return { code: code.replace(descriptions, () => `const apiMetadata = ${text};`), map: null }
  },
})
