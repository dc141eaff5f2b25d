import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { storePackage } from '../../../lib/package/store-package.ts'
import { zipOf } from '../../../lib/package/zip-of.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('the same files give the same archive, in whatever order they come and whenever that is', () => {
  const one = zipOf({ 'a.js': bytes('a'), 'b/c.js': bytes('c') })
  const other = zipOf({ 'b/c.js': bytes('c'), 'a.js': bytes('a') })
  expect(Buffer.compare(one, other)).toBe(0)
  expect(Object.keys(unzipSync(one))).toEqual(['a.js', 'b/c.js'])
})

test("a store's package differs from the build in the key alone", () => {
  const built = { 'manifest.json': bytes('{"name":"Мостик","key":"abc"}'), 'a.js': bytes('a') }
  const files = storePackage(built)
  expect(JSON.parse(new TextDecoder().decode(files['manifest.json']))).toEqual({ name: 'Мостик' })
  expect(files['a.js']).toBe(built['a.js'])
})
