import type { Plugin } from 'vite'

/** The calls of the browser's API that we make; for others the polyfill would only carry descriptions. */
const used: Readonly<Record<string, readonly string[]>> = {
  action: ['openPopup', 'setBadgeBackgroundColor', 'setBadgeText', 'setTitle'],
  alarms: ['clear'],
  contextMenus: ['removeAll'],
  extension: ['isAllowedIncognitoAccess'],
  management: ['getSelf'],
  permissions: ['contains', 'request'],
  runtime: ['openOptionsPage'],
  storage: ['local', 'managed'],
  tabs: ['create', 'get', 'getCurrent', 'query', 'remove', 'update'],
  windows: ['create', 'getAll', 'update'],
}

// The wrapper for loaders of other kinds, and the one line that ends it: as a module it needs no helper for them.
const wrapper =
  /^\(function \(global, factory\) \{[\s\S]*?\n\}\)\(typeof globalThis.*function \(module\) \{\n/
const wrapperEnd = /\n\}\);\n/

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
    if (!all || !wrapper.test(code))
      return this.error('Where does this polyfill begin, and describe the API?')
    const described: Record<string, object> = JSON.parse(all)
    const kept = Object.entries(used).map(([area, names]) => [
      area,
      Object.fromEntries(Object.entries(described[area] ?? {}).filter(([name]) => names.includes(name))),
    ])
    const text = JSON.stringify(Object.fromEntries(kept))
    const asModule = code
      .replace(descriptions, () => `const apiMetadata = ${text};`)
      .replace(wrapper, 'const module = { exports: {} };\n(() => {\n')
      .replace(wrapperEnd, '\n})();\nexport default module.exports;\n')
    return { code: asModule, map: null }
  },
})
