import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { searchIndexOf } from '../../../../lib/help/search/search-index.ts'
import { allArticles } from '../../../support/help-search.ts'

const root = new URL('../../../..', import.meta.url).pathname
const kilobytes = (data: string | Uint8Array) => brotliCompressSync(data).length / 1000

test('the search and its index weigh at most 33 kB, so that 7 of the 40 are left to the page', async () => {
  const { outputFiles } = await build({
    entryPoints: [`${root}lib/help/search/create-search.ts`],
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  })
  const code = kilobytes(outputFiles[0]?.contents ?? '')
  const indexes = (['ru', 'en'] as const).map((language) =>
    kilobytes(JSON.stringify(searchIndexOf(allArticles(language), language))),
  )
  expect(code, 'What came into the bundle?').toBeLessThanOrEqual(13)
  expect(code + Math.max(...indexes), 'Which words could go?').toBeLessThanOrEqual(33)
})
