import { expect, test } from 'vitest'
import { type GuardEntry, isFight, withEntry, withoutTab } from '../../../lib/conflict/fight.ts'

const entry = (at: number, change: Partial<GuardEntry> = {}): GuardEntry => ({
  tabId: 1,
  href: 'https://sferum.ru/invite/parent/a',
  at,
  ...change,
})

test.each<[string, GuardEntry[], boolean]>([
  ['one entry', [entry(0)], false],
  ['a link that is opened twice', [entry(0), entry(300)], false],
  ['a link that is back for the second time', [entry(0), entry(300), entry(600)], true],
  ['the same, slowly', [entry(0), entry(4000), entry(9000)], true],
  ['the same within more than ten seconds', [entry(0), entry(5000), entry(10_500)], false],
  ['three links in a tab', [entry(0), entry(1, { href: 'https://sferum.ru/b' }), entry(2)], false],
  ['a link in three tabs', [entry(0, { tabId: 2 }), entry(1, { tabId: 3 }), entry(2)], false],
])('%s: is it a fight?', (_, all, expected) => {
  const [last = entry(0)] = all.slice(-1)
  const entries = all.reduce<GuardEntry[]>(withEntry, [])
  expect(isFight(entries, last)).toBe(expected)
})

test('a hand at the guard starts the count of its tab anew, and of no other', () => {
  const other = entry(2, { tabId: 2 })
  expect(withoutTab([entry(0), entry(1), other], 1)).toEqual([other])
  const untouched = [other]
  expect(withoutTab(untouched, 1), 'Is nothing written when nothing changes?').toBe(untouched)
})
