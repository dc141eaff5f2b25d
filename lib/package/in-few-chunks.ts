import type { Plugin, Rolldown } from 'vite'

/**
 * A Vite plugin for the background and our pages: what several of them use stands in two chunks instead of one for each set
 * of users, which packs better. What draws is apart, because the background has nothing to draw with.
 */
export const inFewChunks = (): Plugin => ({
  name: 'in-few-chunks',
  outputOptions: (options) => ({
    ...options,
    // No browser keeps files of an extension beyond the version that they belong to, and the same sources give the same names.
    entryFileNames: (chunk) => nameOf(options.entryFileNames, chunk).replace('-[hash]', ''),
    chunkFileNames: 'chunks/[name].js',
    assetFileNames: 'assets/[name][extname]',
    codeSplitting: {
      minShareCount: 2,
      groups: [
        { name: 'drawn', test: /\/components\/|\0lib\/package\/drawing/, priority: 2 },
        { name: 'known', test: /\/lib\/|\/node_modules\/|virtual:wxt/, priority: 1 },
      ],
    },
  }),
})

type Names = Rolldown.OutputOptions['entryFileNames']

function nameOf(names: Names, chunk: Rolldown.PreRenderedChunk): string {
  return (typeof names === 'function' ? names(chunk) : names) ?? '[name].js'
}
