import { gzipSync } from 'node:zlib'
import preact from '@preact/preset-vite'
import { build, type Rolldown } from 'vite'
import { expect, test } from 'vitest'
import { withoutCookieStore } from '../../../lib/server/without-cookie-store.ts'

test('the trainer loads at most 60 kB gzip in one language, and touches no cookies', {
  timeout: 120_000,
}, async () => {
  const [built] = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [withoutCookieStore(), preact({ devToolsEnabled: false, reactAliasesEnabled: false })],
    build: {
      write: false,
      target: ['chrome100', 'firefox100', 'safari15'],
      modulePreload: false,
      lib: {
        entry: new URL('../../../help-site/trainer/island.tsx', import.meta.url).pathname,
        formats: ['es'],
      },
      rolldownOptions: { output: { minify: true } },
    },
  })) as Rolldown.RolldownOutput[]
  const chunks = (built?.output ?? []).flatMap((one) => (one.type === 'chunk' ? [one] : []))
  const loaded = chunks.filter((one) => one.isEntry || /-ru/.test(one.fileName))
  const statics = loaded.flatMap(({ imports }) => chunks.filter((one) => imports.includes(one.fileName)))
  const all = [...new Set([...loaded, ...statics])]
  expect(all.some(({ code }) => code.includes('Где') || code.includes('Шаг'))).toBe(true)
  const code = all.map((one) => one.code).join('')
  expect(code.match(/tldts|type:["'`]password/)?.[0]).toBeUndefined()
  const size = all.reduce((sum, one) => sum + gzipSync(one.code).length, 0)
  expect(size).toBeLessThanOrEqual(60_000)
})
