import { expect, test } from 'vitest'
import { builtExtension } from '../../journeys/built-extension.ts'
import { controlJourney } from '../../journeys/control-journey.ts'
import { guardedJourney } from '../../journeys/guarded-journey.ts'
import { playJourney } from '../../journeys/play-journey.ts'

const kinds = ['chromium', 'firefox'] as const
const say = () => undefined

test.each(kinds)(
  'in %s the invite is stopped, goes elsewhere by one click, and the parent registers',
  async (kind) => {
    expect(await playJourney(guardedJourney, { kind, extension: builtExtension(kind), say })).toEqual({
      ok: true,
    })
  },
)

test.each(kinds)('in %s without the extension the same link meets the error', async (kind) => {
  expect(await playJourney(controlJourney, { kind, say })).toEqual({ ok: true })
})

test.each(kinds)(
  'in %s the guarded journey fails when the extension is missing, at the step that opens the invite',
  async (kind) => {
    expect(await playJourney(guardedJourney, { kind, say })).toMatchObject({ ok: false, step: 3 })
  },
)

test('the control fails when the extension is there', async () => {
  const outcome = await playJourney(controlJourney, {
    kind: 'chromium',
    extension: builtExtension('chromium'),
    say,
  })
  expect(outcome).toMatchObject({ ok: false, step: 3 })
})
