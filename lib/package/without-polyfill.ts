import type { Plugin } from 'vite'

/** A Vite plugin that gives a script the browser's own promise API where WXT's module would bring webextension-polyfill. */
export const withoutPolyfill = (): Plugin => ({
  name: 'without-polyfill',
  config: (config) => {
    const alias = config.resolve?.alias
    if (alias && !Array.isArray(alias)) delete (alias as Record<string, string>)['wxt/browser']
  },
})
