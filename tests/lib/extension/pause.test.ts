import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { endOldPause, endPause, pause, pauseEnd } from '../../../lib/extension/pause.ts'
import { writeRulesWith } from '../../../lib/extension/rules-in-step.ts'
import { policy } from '../../../lib/extension/settings.ts'

const minute = 60_000
const now = 1_800_000_000_000
let written: number[] = []

beforeEach(() => {
  fakeBrowser.reset()
  written = []
  writeRulesWith(async (at) => {
    written.push(at)
  })
})

test.each([
  [0, now + 60 * minute],
  [59, now + 60 * minute],
  [60, undefined],
  // A clock that was set back must not make an hour into a day.
  [-1, undefined],
])('%i minutes after it began, a pause ends at %s', async (minutes, end) => {
  await pause(now)
  expect(await pauseEnd(now + minutes * minute)).toBe(end)
})

test('the rules follow a pause and its end before either is done', async () => {
  await pause(now)
  await endPause(now + minute)
  expect(written).toEqual([now, now + minute])
  expect(await pauseEnd(now + minute)).toBeUndefined()
})

test('a pause outlives the browser, and is forgotten only when its hour is over', async () => {
  await pause(now)
  await fakeBrowser.storage.session.clear()
  await endOldPause(now + 59 * minute)
  expect(await pauseEnd(now + 59 * minute)).toBe(now + 60 * minute)
  await endOldPause(now + 60 * minute)
  expect(await fakeBrowser.storage.local.get('pausedUntil')).toEqual({})
})

test('where the school forbids it there is no pause, also none that began before', async () => {
  await pause(now)
  await policy.change((before) => ({ ...before, pauseForbidden: true }))
  expect(await pauseEnd(now)).toBeUndefined()
})

test('what is stored as a pause but is none counts as none', async () => {
  await fakeBrowser.storage.local.set({ pausedUntil: 'for ever' })
  expect(await pauseEnd(now)).toBeUndefined()
})
