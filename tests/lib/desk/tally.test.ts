import { expect, test } from 'vitest'
import { csvOf, readTally, rowsOf, type Tally, termOf, withAnswered } from '../../../lib/desk/tally.ts'

const autumn = termOf({ year: 2026, month: 11 })

test.each([
  [{ year: 2026, month: 9 }, 'autumn'],
  [{ year: 2026, month: 12 }, 'autumn'],
  [{ year: 2027, month: 1 }, 'spring'],
  [{ year: 2027, month: 8 }, 'spring'],
])('%j is in %s', (day, half) => {
  expect(termOf(day)).toEqual({ half, year: day.year })
})

test('answers are counted by term, the most asked first', () => {
  let tally: Tally = {}
  for (const id of ['scam', 'own-parent', 'own-parent'] as const) tally = withAnswered(tally, id, autumn)
  expect(rowsOf(tally)).toEqual([
    { term: autumn, id: 'own-parent', count: 2 },
    { term: autumn, id: 'scam', count: 1 },
  ])
  expect(readTally(JSON.parse(JSON.stringify(tally)))).toEqual(tally)
})

test('only the last four terms stay', () => {
  let tally: Tally = {}
  for (const year of [2026, 2027, 2028])
    for (const month of [2, 10]) tally = withAnswered(tally, 'scam', termOf({ year, month }))
  expect(Object.keys(tally)).toEqual(['2028-autumn', '2028-spring', '2027-autumn', '2027-spring'])
})

test.each([
  null,
  1,
  'x',
  [],
  { '2026-autumn': 1 },
  { '2026-winter': { scam: 1 } },
  { '2026-autumn': { scam: -1, nothing: 2, 'own-parent': 1e9 } },
])('what is stored but is no tally counts nothing: %j', (stored) => {
  expect(rowsOf(readTally(stored))).toEqual([])
})

test('the table opens in a spreadsheet and starts no formula', () => {
  expect(
    csvOf([
      ['a"b', 2],
      ['=1+1', '-x'],
    ]),
  ).toBe('\ufeff"a""b";"2"\r\n"\'=1+1";"\'-x"\r\n')
})
