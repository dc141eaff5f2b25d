import { expect, test } from 'vitest'
import { readBuildSettings } from '../../../lib/package/build-settings.ts'

test('settings that are absent or empty are left out, and nothing else of the environment is taken', () => {
  expect(readBuildSettings({ MOSTIK_HELP: '', PATH: '/bin' })).toEqual({})
})

test.each([
  ['MOSTIK_SUPPORT', 'mailto:help@example.org'],
  ['MOSTIK_SECURITY', 'https://example.org/security'],
  ['MOSTIK_HELP', 'https://example.org/mostik/'],
  ['MOSTIK_STORE', 'https://store.example/detail/mostik'],
])('%s may be %s', (name, value) => {
  expect(readBuildSettings({ [name]: value })).toEqual({ [name]: value })
})

test.each([
  ['MOSTIK_SUPPORT', 'help@example.org'],
  ['MOSTIK_SUPPORT', 'mailto:help@example.org?subject=a'],
  ['MOSTIK_SECURITY', 'http://example.org'],
  ['MOSTIK_HELP', 'mailto:help@example.org'],
  ['MOSTIK_HELP', 'https://example.org/?a=b'],
  ['MOSTIK_STORE', 'https://user@store.example/'],
  ['MOSTIK_STORE', 'javascript:alert(1)'],
])('%s may not be %s, and the build says so', (name, value) => {
  expect(() => readBuildSettings({ [name]: value })).toThrow(name)
})
