import fc from 'fast-check'
import { expect, test } from 'vitest'
import { caseIds } from '../../../lib/desk/cases.ts'
import { diagnose } from '../../../lib/desk/diagnose.ts'
import { factNames, type Report, readReport, valuesOf } from '../../../lib/desk/report.ts'
import { reportLine } from '../../../lib/desk/report-line.ts'
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

/** Claims as little as a report may. */
const least = Object.fromEntries(factNames.map((name) => [name, valuesOf(name)[0]])) as Report

test('a report comes back as it was, also from the middle of a message or of a link', () => {
  fc.assert(
    fc.property(report, (facts) => {
      const line = reportLine(facts)
      expect(readReport(line)).toEqual(facts)
      expect(readReport(`Здравствуйте! Вот отчёт:\n${line}\nСпасибо`)).toEqual(facts)
      expect(readReport(`https://help.example/desk.html#report=${line}`)).toEqual(facts)
      expect(line.length).toBeLessThan(400)
    }),
  )
})

test('each changed fact changes the report', () => {
  const base = least
  const lines = new Set<string>()
  for (const name of factNames)
    for (const value of valuesOf(name).slice(1))
      lines.add(reportLine({ ...base, v: '1.0', n: '1', [name]: value }))
  lines.add(reportLine({ ...base, v: '1.1', n: '1' }))
  lines.add(reportLine({ ...base, v: '1.0', n: '2' }))
  lines.add(reportLine({ ...base, v: '1.0', n: '1' }))
  const values = factNames.reduce((sum, name) => sum + valuesOf(name).length - 1, 0)
  expect(lines.size).toBe(values + 3)
})

test('only closed words are read: no invite, name or number gets to the desk by a report', () => {
  const secret = fc.oneof(
    fc.stringMatching(/^[A-Za-z0-9]{16,40}$/),
    fc.stringMatching(/^[А-Я][а-яё]{2,12}$/),
    fc.stringMatching(/^[78]9\d{9}$/),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.constantFrom(...factNames), secret, report, (place, put, facts) => {
      fc.pre(!valuesOf(place).includes(put))
      expect(readReport(reportLine({ ...facts, [place]: put }))).toBeUndefined()
      expect(reportLine({ ...facts, v: put, n: put })).not.toMatch(/\d{4,}|[^\w=.;-]/)
    }),
    { numRuns: 1_000 },
  )
})

test('whatever is pasted, a report is read whole or not at all', () => {
  const line = reportLine({ ...least, v: '0.1.0', n: '128' })
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
      if (read) expect(reportLine(read)).toContain('MOSTIK1')
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
  const base = readReport(reportLine({ ...least, v: '0.1.0', n: '128' }))
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
