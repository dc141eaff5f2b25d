import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { withoutCookieStore } from '../../../lib/server/without-cookie-store.ts'

const entry = `
import { inPageClient } from '/lib/server/client.ts'
import { createMemoryWorld } from '/lib/server/memory-world.ts'
globalThis.client = inPageClient({ world: createMemoryWorld({ now: Date.now }) })
`

test('client, handlers and rules are at most 25 kB gzip, without the cookie store', {
  timeout: 60_000,
}, async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      withoutCookieStore(),
      {
        name: 'entry',
        resolveId: (id: string) => (id === 'entry' ? '\0entry' : undefined),
        load: (id: string) => (id === '\0entry' ? entry : undefined),
      },
    ],
    build: { write: false, target: 'es2022', rollupOptions: { input: 'entry' } },
  })
  const [output] = [built].flat()
  if (!output || !('output' in output)) throw new Error('What did Vite build?')
  const code = output.output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('')
  const size = gzipSync(code).length
  // MSW would write a cookie that a response sets; ours set none.
  const touched = code.match(/tldts|localStorage|document\.cookie(?!\s*=[^=])/)?.[0]
  expect(touched, 'Who reads site data?').toBeUndefined()
  expect(code.includes('parent-limit'), 'Are the rules in it?').toBe(true)
  expect(size).toBeLessThanOrEqual(25_000)
})
