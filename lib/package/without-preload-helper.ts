import type { Plugin } from 'vite'

/**
 * A Vite plugin that takes its helper for dynamic imports away: it would preload style sheets and imports of such a chunk,
 * and ours have none.
 */
export const withoutPreloadHelper = (): Plugin => ({
  name: 'without-preload-helper',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (bring) => bring()' : undefined,
})
