import type { Plugin } from 'vite'

/** Rows of its two tables for the levels of correction that we never ask for; the first row is the lowest level's. */
const higherLevels = /(= \[\n(?: *\/\/.*\n)+ *\[-1,.*\]),\n *\/\/ Low\n[\s\S]*?\/\/ High\n\]/g

/** A Vite plugin that leaves uqr the tables of its lowest level of correction: links are long, and screens are clean. */
export const withUsedQr = (): Plugin => ({
  name: 'with-used-qr',
  transform(code, id) {
    if (!id.endsWith('/uqr/dist/index.mjs')) return undefined
    if (code.match(higherLevels)?.length !== 2) this.error('Where does this uqr keep its two tables?')
    return { code: code.replace(higherLevels, '$1]'), map: null }
  },
})
