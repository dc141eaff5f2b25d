import { readdirSync } from 'node:fs'
import type { Plugin } from 'vite'

const assets = new URL('../../help-site/dist/assets/', import.meta.url).pathname

/** A Vite plugin: our pages load the link checker from the help they bring along, which has it anyway. */
export const withHelpsChecker = (): Plugin => ({
  name: 'with-helps-checker',
  enforce: 'pre',
  resolveId(id) {
    if (!id.endsWith('/help/check-link.ts')) return undefined
    const file = readdirSync(assets).find((name) => /^check-link-[\w-]+\.js$/.test(name))
    if (!file) return this.error('Is the help site built, with its link checker in a file of its own?')
    return { id: `/help/assets/${file}`, external: 'absolute' }
  },
})
