import { basename } from 'node:path'
import type { Plugin } from 'vite'
import { drawing, drawingMark } from './drawing.ts'

// A build that fails for a name which is not shared shows this path, and so where to add it.
const prefix = '\0lib/package/drawing.ts:'

/**
 * A Vite plugin for every script but `drawing.js`: what it imports of the drawing packages is taken from where that script
 * put it, and our pages load that script first.
 */
export const withSharedDrawing = (): Plugin => ({
  name: 'with-shared-drawing',
  enforce: 'pre',
  resolveId: (id) => {
    const name = id.startsWith('.') ? `components/${basename(id)}` : id
    return name in drawing ? `${prefix}${name}` : undefined
  },
  load: (id) => {
    const [, name = ''] = id.split(prefix)
    if (!(name in drawing)) return undefined
    const names = drawing[name as keyof typeof drawing].join(', ')
    return `export const { ${names} } = globalThis[Symbol.for('${drawingMark}')]['${name}']`
  },
  transformIndexHtml: () => [
    { tag: 'script', attrs: { defer: true, src: '/drawing.js' }, injectTo: 'head-prepend' },
    // Most people read Russian: its words come with the scripts, not one trip to the disk after them.
    { tag: 'link', attrs: { rel: 'modulepreload', href: '/words-ru.js' }, injectTo: 'head' },
  ],
})
