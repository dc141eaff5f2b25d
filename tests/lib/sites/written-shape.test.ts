import { describe, expect, test } from 'vitest'
import { stops } from '../../../lib/sites/address-rule.ts'
import { learnShape } from '../../../lib/sites/shape.ts'
import { rulesOfShapes } from '../../../lib/sites/shape-rules.ts'
import { alphabets } from '../../../lib/sites/token.ts'
import { readWrittenShape, writeShape } from '../../../lib/sites/written-shape.ts'
import { formats } from '../../sferum/formats.ts'

describe('a written shape', () => {
  test.each(formats)('of the form $id is read back as it was', ({ url, token, host }) => {
    for (let round = 0; round < 50; round++) {
      const learned = learnShape({ href: url(token()), host })
      if (!learned.ok) return
      expect(readWrittenShape(writeShape(learned.shape))).toEqual(learned)
    }
  })

  test.each(alphabets.map(({ id }) => [id]))('may be made of %s', (alphabet) => {
    const read = readWrittenShape({ address: 'https://sferum.ru/?p=parent&t=<token>&v=2', alphabet })
    expect(read).toMatchObject({ ok: true, shape: { alphabet, shortest: 16, longest: 64 } })
  })

  test('without more than its address holds the usual invites', () => {
    const read = readWrittenShape({ address: 'sferum.ru/invite/parent-<token>/' })
    if (!read.ok) throw new Error(read.refusal)
    const rules = rulesOfShapes([read.shape])
    expect(stops(rules, 'https://sferum.ru/invite/parent-aB3dE5fG7hJ9kL2mNp4')).toBe(true)
    expect(stops(rules, 'https://sferum.ru/invite/parent-short')).toBe(false)
  })

  test.each([
    ['https://sferum.ru/invite', 'no-mark'],
    ['https://sferum.ru/<token>/<token>', 'no-mark'],
    ['https://<token>.sferum.ru/join', 'no-token'],
    ['https://sferum.ru/<token>.html', 'no-mark'],
    ['https://example.ru/<token>', 'foreign-host'],
    ['https://sferum.ru.example/<token>', 'look-alike'],
    ['https://a:b@sferum.ru/<token>', 'has-credentials'],
    ['https://sferum.ru/?call_link=<token>', 'known-to-be-else'],
    ['https://sferum.ru/?user=<token>', 'names-a-person'],
    ['https://sferum.ru/a1b2c3d4e5f6a7b8c9/<token>', 'several-tokens'],
  ])('%s is refused: %s', (address, refusal) => {
    expect(readWrittenShape({ address })).toEqual({ ok: false, refusal })
  })

  test.each([
    [{ shortest: 40, longest: 20 }, 'bad-length'],
    [{ shortest: 1 }, 'bad-length'],
    [{ longest: 1e9 }, 'bad-length'],
    [{ shortest: 16.5 }, 'bad-length'],
    [{ alphabet: 'cyrillic' }, 'bad-alphabet'],
  ])('with %j is refused: %s', (more, refusal) => {
    expect(readWrittenShape({ address: 'https://sferum.ru/<token>', ...more })).toEqual({
      ok: false,
      refusal,
    })
  })
})
