import type { Plugin } from 'vite'

/** A Vite plugin that takes WXT's watch for another address out of the content script: `watchPage` sees it by itself. */
export const withoutLocationWatch = (): Plugin => ({
  name: 'without-location-watch',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('/wxt/dist/utils/internal/location-watcher.mjs')
      ? 'export const createLocationWatcher = () => ({ run() {} })'
      : undefined,
})
