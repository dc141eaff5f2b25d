import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { searchIndexOf } from '../../../../lib/help/search/search-index.ts'
import { allArticles } from '../../../support/help-search.ts'

const root = new URL('../../../..', import.meta.url).pathname
const stemmers = { ru: '@orama/stemmers/russian', en: '@orama/stemmers/english' }
const kilobytes = (data: string | Uint8Array) => brotliCompressSync(data).length / 1000

async function codeFor(language: 'ru' | 'en'): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from './lib/help/search/create-search.ts'; export * from '${stemmers[language]}'`,
      resolveDir: root,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  })
  return kilobytes(outputFiles[0]?.contents ?? '')
}

test.each(['ru', 'en'] as const)(
  'the search and its index weigh at most 30 kB, so that 10 of the 40 are left to the page: %s',
  async (language) => {
    const code = await codeFor(language)
    const index = kilobytes(JSON.stringify(searchIndexOf(allArticles(language), language)))
    expect(code, 'What came into the bundle?').toBeLessThanOrEqual(12.5)
    expect(code + index, 'Which words could go?').toBeLessThanOrEqual(30)
  },
)
