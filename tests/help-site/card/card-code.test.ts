import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeIn, packCard, unpackCard } from '../../../help-site/card/card-code.ts'
import { contactOf } from '../../../lib/desk/contact.ts'
import {
  cardLimits,
  readCard,
  type SchoolCard,
  schoolCard,
  writeCard,
} from '../../../lib/desk/school-card.ts'

const card: SchoolCard = {
  name: 'Школа № 1 «Берёзка»',
  contacts: ['office@school.example', '+7 (495) 000-00-00', 'https://school.example/help', 'кабинет 12'],
  hours: 'по будням с 9 до 17',
  max: 'moving',
  greeting: 'Здравствуйте! Если не получилось, приходите в кабинет 12.',
}
const base64 = (bytes: Buffer) => bytes.toString('base64url')
const isSafe = (found: SchoolCard | undefined) => {
  if (!found) return
  expect(schoolCard(found)).toEqual(found)
  expect(JSON.stringify(found)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b-\u200f]/u)
  for (const contact of found.contacts) {
    const { href, text } = contactOf(contact)
    if (href) expect(href, text).toMatch(/^(mailto:|tel:|https:\/\/)/)
    if (href) expect(href.replace(/^(mailto|tel):/, '').length).toBeLessThanOrEqual(text.length + 1)
  }
}

test('a card comes back whole, from less than 600 characters of letters, digits, - and _', async () => {
  const code = await packCard(card)
  expect(code).toMatch(/^1z[\w-]+$/)
  expect(code.length).toBeLessThan(600)
  expect(await unpackCard(code)).toEqual(card)
  expect(codeIn(`#meeting&card=${code}`)).toBe(code)
  expect(codeIn('#scene=own-parent&step=ways')).toBeUndefined()
})

test('the longest card still fits', async () => {
  const noise = (length: number) =>
    Array.from({ length }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 7919) % 20000))).join('')
  const longest = {
    name: noise(cardLimits.name),
    contacts: Array.from({ length: cardLimits.contacts }, () => noise(cardLimits.contact)),
    hours: noise(cardLimits.hours),
    greeting: noise(cardLimits.greeting),
  }
  expect(await unpackCard(await packCard(longest))).toEqual(longest)
})

test('a browser that cannot compress packs it plainly', async () => {
  const plain = `1p${base64(Buffer.from(writeCard(card)))}`
  expect(await unpackCard(plain)).toEqual(card)
})

test('what grows too large is stopped, whatever its length in the link', async () => {
  const bomb = deflateSync(Buffer.alloc(50_000_000, 32), { level: 9 })
  expect(await unpackCard(`1z${base64(bomb)}`)).toBeUndefined()
  const small = deflateSync(Buffer.from(JSON.stringify(['a'.repeat(1_000_000), [], '', '', ''])))
  expect(base64(small).length).toBeLessThan(4_000)
  expect(await unpackCard(`1z${base64(small)}`)).toBeUndefined()
})

test.each([
  ['another version', '2zabc'],
  ['nothing', ''],
  ['no packing', '1'],
  ['broken base64', '1z!!!'],
  ['too long', `1p${'A'.repeat(5_000)}`],
  ['not UTF-8', `1p${base64(Buffer.from([0xff, 0xfe, 0x5b]))}`],
  ['an object', `1p${base64(Buffer.from('{"name":"x"}'))}`],
  ['a name that is no text', `1p${base64(Buffer.from('[{},[],"","",""]'))}`],
  ['an empty name', `1p${base64(Buffer.from('["  ",[],"","",""]'))}`],
  ['too many contacts', `1p${base64(Buffer.from('["x",["1","2","3","4","5"],"","",""]'))}`],
  ['another state', `1p${base64(Buffer.from('["x",[],"","maybe",""]'))}`],
])('%s is refused', async (_, code) => {
  expect(await unpackCard(code)).toBeUndefined()
})

test('10,000 fuzzed fragments do no harm', async () => {
  const good = await packCard(card)
  const damaged = fc
    .array(fc.tuple(fc.nat(good.length - 1), fc.constantFrom(...'AZaz09-_&=#%')), {
      minLength: 1,
      maxLength: 4,
    })
    .map((changes) =>
      changes.reduce((code, [at, sign]) => code.slice(0, at) + sign + code.slice(at + 1), good),
    )
  const anyText = fc.string({ unit: 'binary', maxLength: 200 })
  const written = fc
    .oneof(
      fc.json(),
      fc
        .tuple(
          anyText,
          fc.array(anyText, { maxLength: 5 }),
          anyText,
          fc.constantFrom('', 'yes', 'x'),
          anyText,
        )
        .map((one) => JSON.stringify(one)),
    )
    .chain((text) =>
      fc.constantFrom(`1p${base64(Buffer.from(text))}`, `1z${base64(deflateSync(Buffer.from(text)))}`),
    )
  const fuzz = fc.oneof(
    damaged,
    written,
    fc.string({ maxLength: 100 }),
    fc.base64String().map((text) => `1z${text}`),
  )
  await fc.assert(
    fc.asyncProperty(fuzz, async (code) => isSafe(await unpackCard(codeIn(`#card=${code}`) ?? code))),
    { numRuns: 10_000 },
  )
}, 120_000)

test('every card that a form lets through comes back the same', async () => {
  const text = (longest: number) => fc.string({ unit: 'grapheme', maxLength: longest })
  const form = fc.record({
    name: text(90),
    contacts: fc.array(text(130), { maxLength: 5 }),
    hours: text(130),
    greeting: text(310),
    max: fc.constantFrom(undefined, 'yes', 'no', 'moving', 'other'),
  })
  await fc.assert(
    fc.asyncProperty(form, async (given) => {
      const made = schoolCard(given)
      if (made) expect(await unpackCard(await packCard(made))).toEqual(made)
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['office@school.example', 'mailto:office@school.example'],
  ['+7 (495) 000-00-00', 'tel:+74950000000'],
  ['https://school.example', 'https://school.example/'],
  ['https://сферум.рф/', 'https://xn--e1aolcmd.xn--p1ai/'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['http://school.example', undefined],
  ['https://user:secret@school.example', undefined],
  ['https://localhost/', undefined],
  ['mailto:a@b.example?body=x', undefined],
  ['tel:112;ext=1', undefined],
  ['//school.example', undefined],
  ['кабинет 12', undefined],
])('the contact «%s» leads to %s', (written, href) => {
  const contact = contactOf(written)
  expect(contact.href).toBe(href)
  if (href?.startsWith('https')) expect(contact.text, 'Does the link show where it leads?').toBe(href)
})

test('signs that hide or turn text are taken out', () => {
  const made = schoolCard({ name: 'Шко\u202eла\u200b\u0007', contacts: [] })
  expect(made?.name).toBe('Шко ла')
  expect(readCard('[')).toBeUndefined()
})
