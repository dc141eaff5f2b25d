import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
// What breaks the policy of our own pages breaks it in the gallery too.
import { contentSecurityPolicy } from '../../lib/extension/content-security-policy.ts'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: fileURLToPath(new URL('../.output/gallery', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
  },
  preview: { host: '127.0.0.1', headers: { 'content-security-policy': contentSecurityPolicy() } },
})
