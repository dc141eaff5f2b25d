import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkExamples } from '../../../lib/help/check-link.examples.ts'
import { checkLink } from '../../../lib/help/check-link.ts'
import { decodePunycode } from '../../../lib/help/decode-punycode.ts'
import { ownWords } from '../../../lib/help/look-alike.ts'
import { otherHosts } from '../../../lib/help/other-hosts.ts'
import { hostExamples } from '../../../lib/sites/hosts.examples.ts'
import { knownLinkExamples } from '../../../lib/sites/known-links.examples.ts'
import { parseLink } from '../../../lib/sites/link.ts'
import { learnShape, type Shape } from '../../../lib/sites/shape.ts'

const examples = Object.entries(checkExamples).flatMap(([kind, texts]) => texts.map((text) => [kind, text]))
const invite = 'https://sferum.ru/join/a7SZDVs9SbJbFzgHuHZXocCH'
const cousin = 'https://sferum.ru/join/b8TAEWt0TcKcGahIvIAYpdDI'

const shapeOf = (href: string): Shape => {
  const parsed = parseLink(href)
  const learned = parsed.ok ? learnShape(parsed.link) : undefined
  if (!learned?.ok) throw new Error(`Does ${href} teach a shape?`)
  return learned.shape
}

test.each(examples)('%s: %s', (kind, text) => {
  expect(checkLink(text ?? '').kind).toBe(kind)
})

test('no example stands under two kinds', () => {
  const texts = examples.map(([, text]) => text)
  expect(new Set(texts).size).toBe(texts.length)
})

test('who sent an invite decides whose it is', () => {
  expect(checkLink(invite).kind).toBe('some-invite')
  expect(checkLink(invite, { sender: 'child' }).kind).toBe('parent-invite')
  expect(checkLink(invite, { sender: 'school' }).kind).toBe('class-invite')
})

test('a known shape makes a parent invite certain, unless the person says otherwise', () => {
  const shapes = [shapeOf(invite)]
  expect(checkLink(cousin, { shapes }).kind).toBe('parent-invite')
  expect(checkLink(cousin, { shapes, sender: 'school' }).kind).toBe('class-invite')
  expect(checkLink('https://sferum.ru/other/b8TAEWt0TcKcGahIvIAYpdDI', { shapes }).kind).toBe('some-invite')
})

test.each(examples.filter(([kind]) => kind !== 'some-invite'))(
  'whoever sent it, %s stays what it is: %s',
  (kind, text) => {
    for (const sender of ['child', 'school'] as const) {
      expect(checkLink(text ?? '', { sender, shapes: [shapeOf(invite)] }).kind).toBe(kind)
    }
  },
)

test('only an invite’s verdict holds the link; what is shown of any holds no secret', () => {
  for (const [kind, text = ''] of examples) {
    const { links: _choice, link, ...shown } = { links: undefined, link: undefined, ...checkLink(text) }
    expect(link !== undefined, text).toBe(kind === 'some-invite')
    expect(JSON.stringify(shown), text).not.toMatch(/a7SZ|Zk3dQ|AJQ1|3f2504|3Abc4d|2000000001/)
  }
  expect(checkLink(`${invite}?p=x&key=secret#frag`)).toMatchObject({ shown: 'sferum.ru/join/…?p=x&key=…#…' })
})

test('a pasted message is a list of its links when it has several', () => {
  expect(checkLink('Дети: sferum.ru/join/one, родители: https://id.vk.ru/two.')).toEqual({
    kind: 'several',
    links: [
      { shown: 'sferum.ru/join/one', written: 'sferum.ru/join/one' },
      { shown: 'id.vk.ru/two', written: 'https://id.vk.ru/two' },
    ],
  })
})

test.each([
  ['https://sfеrum.ru/', { trick: 'letters', imitates: 'sferum.ru', letters: ['е'] }],
  ['https://sferum.ru.evil.com/', { trick: 'name-inside', imitates: 'sferum.ru' }],
  ['https://sferum.com/', { trick: 'other-ending', imitates: 'sferum.ru' }],
  ['https://sferrum.ru/', { trick: 'misspelt', imitates: 'sferum.ru' }],
  ['https://sferum.ru@evil.com', { trick: 'before-at', imitates: 'sferum.ru', host: 'evil.com' }],
  ['https://vk-id.ru/', { trick: 'name-inside', imitates: 'id.vk.ru' }],
])('%s is told by its trick', (text, told) => {
  expect(checkLink(text)).toMatchObject({ kind: 'look-alike', ...told })
})

test('every host and link that we know of is no look-alike of another', () => {
  const known = [...Object.values({ ...hostExamples, ...knownLinkExamples }), ...otherHosts].flatMap(
    (fact) => fact.examples,
  )
  expect(known.filter((example) => checkLink(example).kind === 'look-alike')).toEqual([])
  expect(ownWords.filter((word) => checkLink(`https://${word}.example/`).kind !== 'foreign')).toEqual([])
})

test.each([
  ['sferum', 1],
  ['sferum', 2],
])('every host within %s ± %i letters that is no other word is a look-alike', (name, changes) => {
  const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
  const change = fc.tuple(fc.integer({ min: 0, max: name.length }), fc.integer({ min: 0, max: 2 }), letter)
  const changed = fc
    .array(change, { minLength: changes, maxLength: changes })
    .map((list) =>
      list.reduce(
        (word, [at, how, one]) =>
          word.slice(0, at) + (how === 0 ? '' : one) + word.slice(at + (how === 1 ? 0 : 1)),
        name,
      ),
    )
  fc.assert(
    fc.property(changed, (label) => {
      fc.pre(label !== name && label.length >= 5 && !ownWords.includes(label))
      return checkLink(`https://${label}.ru/`).kind === 'look-alike'
    }),
  )
})

test('letters that look like another one do not hide a misspelling', () => {
  expect(checkLink('https://fernm.ru/').kind).toBe('look-alike')
})

test('punycode is read as RFC 3492 writes it, and nonsense stays as it is', () => {
  expect(decodePunycode('xn--80a1acny')).toBe('почта')
  expect(decodePunycode('xn--p1ai')).toBe('рф')
  expect(decodePunycode('xn--mnchen-3ya')).toBe('münchen')
  expect(decodePunycode('xn--99999999')).toBe('xn--99999999')
  const label = fc.string({ unit: fc.constantFrom(...'абвгдежзиabcde'), minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(label, (written) => {
      const [ascii = ''] = new URL(`https://${written}.ru`).hostname.split('.')
      return decodePunycode(ascii) === written
    }),
  )
})

const pieces = fc.constantFrom(
  ...'https:// http:// javascript: data: sferum.ru sfеrum xn-- id.vk.ru @ . .. … / ? # & = % %E0 : :8443 \\ ( ) « » \u202e \u0000 \ud800 \n'.split(
    ' ',
  ),
  ...examples.map(([, text = '']) => text.slice(0, 200)),
)

test('no text makes it throw', () => {
  const shapes = [shapeOf(invite)]
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(pieces, fc.string()), { maxLength: 12 }).map((list) => list.join('')),
  )
  fc.assert(
    fc.property(texts, fc.constantFrom('child', 'school', undefined), (text, sender) => {
      expect(checkLink(text, { sender, shapes }).kind).toMatch(/^[a-z-]+$/)
    }),
    { numRuns: 1000 },
  )
})

test.each([
  'a',
  '.',
  'a.',
  ')',
  '@',
  'a@',
  '-',
  '/',
  ':',
  'https://',
  'https://a.',
  '1',
  '(8',
  '+7 9',
  'xn--',
  'е',
  'a7',
  '%',
  '…',
  '«',
  ' ',
  '&a=',
  'h',
  'a-',
  'a:',
  'data:',
])('half a megabyte of «%s» is judged before the test’s patience ends', (piece) => {
  // Quadratic time would take minutes.
  const long = piece.repeat(500_000 / piece.length)
  for (const text of [long, `https://sferum.ru/${long}x`, `${long} x.ru/`]) {
    expect(checkLink(text).kind).toMatch(/^[a-z-]+$/)
  }
})
