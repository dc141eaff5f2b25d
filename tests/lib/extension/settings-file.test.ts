import { beforeEach, describe, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { shapes } from '../../../lib/extension/memory.ts'
import { readSettings, takeSettings } from '../../../lib/extension/settings-file.ts'

beforeEach(() => fakeBrowser.reset())

const shape = {
  address: 'https://sferum.ru/family/<token>',
  alphabet: 'base64url',
  shortest: 15,
  longest: 25,
}

/** A file of version 1, as Mostik writes it: later versions must read it for ever. */
const file = {
  kind: 'mostik-settings',
  version: 1,
  language: 'ru',
  helpSite: 'https://help.example/',
  learned: [{ ...shape, since: 1_800_000_000_000 }],
  configured: [{ ...shape, address: 'https://sferum.ru/?p=own&key=<token>' }],
  dismissed: [],
}

const read = (more: object = {}) => readSettings(JSON.stringify({ ...file, ...more }))

describe('a file of settings', () => {
  test('of version 1 is read', () => {
    expect(read()).toMatchObject({
      ok: true,
      settings: {
        language: 'ru',
        helpSite: 'https://help.example/',
        learned: [{ path: '/family/<token>', since: 1_800_000_000_000 }],
        configured: [
          {
            query: [
              ['p', 'own'],
              ['key', '<token>'],
            ],
          },
        ],
      },
    })
  })

  test.each([
    ['no JSON', 'kind: mostik', 'not-json', ''],
    ['half a file', JSON.stringify(file).slice(0, 90), 'not-json', ''],
    ['another JSON', '{"name":"x"}', 'not-settings', ''],
    ['a list', '[]', 'not-settings', ''],
    ['nothing', 'null', 'not-settings', ''],
    ['a huge file', `"${'x'.repeat(200_001)}"`, 'too-big', ''],
    ['a later version', JSON.stringify({ ...file, version: 2 }), 'newer', ''],
  ])('%s is refused: %s', (_, text, refusal, place) => {
    expect(readSettings(text)).toEqual({ ok: false, refusal, place })
  })

  test.each([
    ['language', { language: 'de' }],
    ['helpSite', { helpSite: 'http://help.example/' }],
    ['helpSite', { helpSite: 7 }],
    ['learned', { learned: undefined }],
    ['learned.1.address', { learned: [shape, { ...shape, address: 7 }] }],
    ['learned.0.address', { learned: [{ ...shape, address: 'https://example.ru/<token>' }] }],
    [
      'configured.0.address',
      { configured: [{ ...shape, address: 'https://sferum.ru/family/a1B2c3D4e5F6g7H8' }] },
    ],
    [
      'configured.0.address',
      { configured: [{ ...shape, address: 'https://sferum.ru/a1B2c3D4e5F6g7H8/<token>' }] },
    ],
    ['dismissed.0.since', { dismissed: [{ ...shape, since: -1 }] }],
    ['dismissed', { dismissed: Array.from({ length: 21 }, () => shape) }],
  ])('that is damaged at %s names the place', (place, more) => {
    expect(read(more)).toEqual({ ok: false, refusal: 'damaged', place })
  })

  test('adds to what is known, and a known shape is no longer dismissed', async () => {
    const own = read({ learned: [], configured: [], dismissed: [shape] })
    const next = read()
    if (!own.ok || !next.ok) throw new Error('Are both files whole?')
    await takeSettings(own.settings)
    expect(await shapes.read()).toMatchObject({ learned: [], dismissed: [{ path: '/family/<token>' }] })
    await takeSettings(next.settings)
    await takeSettings(next.settings)
    const known = await shapes.read()
    expect([known.learned.length, known.configured.length, known.dismissed.length]).toEqual([1, 1, 0])
  })
})
