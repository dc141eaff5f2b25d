import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'
import { withoutInnerHtml } from '../lib/package/without-inner-html.ts'
import { withoutCookieStore } from '../lib/server/without-cookie-store.ts'
import { searchIndexPlugin } from './build/search-index-plugin.ts'

// The scripts alone; `build/main.ts` calls this and writes the pages.
export default defineConfig({
  root: import.meta.dirname,
  // The same bytes run at `/`, under a sub-path and inside the extension.
  base: './',
  appType: 'mpa',
  publicDir: false,
  plugins: [
    searchIndexPlugin(),
    withoutInnerHtml(),
    withoutCookieStore(),
    preact({ devToolsEnabled: false, reactAliasesEnabled: false }),
  ],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: ['chrome100', 'firefox100', 'safari16'],
    modulePreload: false,
    reportCompressedSize: false,
    // As a library, so that no helper for preloading styles comes along: there are none to preload.
    // The checker is an entry so that the extension's popup can load the same file.
    lib: { entry: ['enhance/main.ts', '../lib/help/check-link.ts'], formats: ['es'] },
    rolldownOptions: {
      // What the interactive parts share with the script of every page stays in that script.
      preserveEntrySignatures: 'allow-extension',
      output: {
        minify: true,
        entryFileNames: 'assets/[name]-[hash].js',
        chunkFileNames: 'assets/[name]-[hash].js',
      },
    },
  },
  logLevel: 'warn',
})
