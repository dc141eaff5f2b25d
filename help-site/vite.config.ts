import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  // The same bytes run at `/`, under a sub-path and inside the extension.
  base: './',
  plugins: [preact({ devToolsEnabled: false })],
  build: { outDir: 'dist', emptyOutDir: true },
  logLevel: 'warn',
})
