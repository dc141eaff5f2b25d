import fc from 'fast-check'
import { expect, test } from 'vitest'
import { caseIds } from '../../../lib/desk/cases.ts'
import { diagnose } from '../../../lib/desk/diagnose.ts'
import { factNames, type Report, readReport, valuesOf, writeReport } from '../../../lib/desk/report.ts'
import { reportEn } from '../../../lib/i18n/report-en.ts'
import { reportRu } from '../../../lib/i18n/report-ru.ts'

const number = fc.integer({ min: 0, max: 99 })
const report: fc.Arbitrary<Report> = fc
  .record({
    v: fc.tuple(number, number, number).map((parts) => parts.join('.')),
    n: fc.integer({ min: 0, max: 999 }).map(String),
    ...Object.fromEntries(factNames.map((name) => [name, fc.constantFrom(...valuesOf(name))])),
  })
  .map((one) => one as unknown as Report)

test('a report comes back as it was, also from the middle of a message or of a link', () => {
  fc.assert(
    fc.property(report, (facts) => {
      const line = writeReport(facts)
      expect(readReport(line)).toEqual(facts)
      expect(readReport(`Здравствуйте! Вот отчёт:\n${line}\nСпасибо`)).toEqual(facts)
      expect(readReport(`https://help.example/desk.html#report=${line}`)).toEqual(facts)
      expect(line.length).toBeLessThan(400)
    }),
  )
})

test('each changed fact changes the report', () => {
  const base = Object.fromEntries(factNames.map((name) => [name, valuesOf(name)[0]])) as Report
  const lines = new Set<string>()
  for (const name of factNames)
    for (const value of valuesOf(name).slice(1))
      lines.add(writeReport({ ...base, v: '1.0', n: '1', [name]: value }))
  lines.add(writeReport({ ...base, v: '1.1', n: '1' }))
  lines.add(writeReport({ ...base, v: '1.0', n: '2' }))
  lines.add(writeReport({ ...base, v: '1.0', n: '1' }))
  const values = factNames.reduce((sum, name) => sum + valuesOf(name).length - 1, 0)
  expect(lines.size).toBe(values + 3)
})

test('no invite, name or number put in anywhere comes out', () => {
  const secret = fc.oneof(
    fc.stringMatching(/^[A-Za-z0-9]{16,40}$/).map((token) => `https://sferum.ru/join/${token}`),
    fc.stringMatching(/^[А-Я][а-яё]{2,12} [А-Я][а-яё]{2,12}$/),
    fc.stringMatching(/^\+7 9\d{2} \d{3}-\d{2}-\d{2}$/),
    fc.stringMatching(/^[78]9\d{9}$/),
    fc.stringMatching(/^[a-z0-9]{4,12}@[a-z]{3,8}\.ru$/),
    fc.string({ minLength: 7 }),
  )
  fc.assert(
    fc.property(fc.constantFrom('v', 'n', ...factNames), secret, report, (place, put, facts) => {
      fc.pre(!(valuesOf(place as (typeof factNames)[number]) ?? []).includes(put))
      const line = writeReport({ ...facts, [place]: put })
      expect(line).not.toContain(put)
      expect(line.match(/\d{4,}|[^\w=.;-]/)).toBeNull()
    }),
    { numRuns: 2_000 },
  )
})

test('whatever is pasted, a report is read whole or not at all', () => {
  const line = writeReport({ v: '0.1.0', n: '128' } as Report)
  expect(readReport(line)).toBeDefined()
  for (const broken of [
    '',
    'MOSTIK1',
    line.slice(0, -3),
    line.replace('MOSTIK1', 'MOSTIK2'),
    `${line};x=1`,
    line.replace('b=', 'b=<'),
  ])
    expect(readReport(broken), broken).toBeUndefined()
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      const read = readReport(`MOSTIK1;${text}`)
      if (read) expect(writeReport(read)).toContain('MOSTIK1')
    }),
  )
})

test.each<[Partial<Report>, string]>([
  [{ host: 'missing', who: 'student' }, 'extension-silent'],
  [{ way: 'private-window', end: 'private-not-allowed', who: 'student' }, 'private-refused'],
  [{ way: 'private-window', end: 'opened', who: 'student' }, 'private-still'],
  [{ link: 'lost' }, 'link-lost'],
  [{ sure: 'several', who: 'student' }, 'sibling'],
  [{ who: 'student', sure: 'yes', own: 'yes' }, 'own-parent'],
  [{ who: 'parent', seen: 'yes' }, 'before-opening'],
  [{ who: 'nobody' }, 'extension-silent'],
])('%j means %s', (facts, id) => {
  const base = readReport(writeReport({ v: '0.1.0', n: '128' } as Report))
  expect(base && diagnose({ ...base, ...facts })).toBe(id)
  expect(caseIds).toContain(id)
})

test('both languages have a word for all that a report may say', () => {
  for (const words of [reportRu, reportEn])
    for (const name of factNames) {
      const said: Record<string, string> = words.facts[name]
      expect(Object.keys(said).sort(), name).toEqual(['name', ...valuesOf(name)].sort())
    }
})
