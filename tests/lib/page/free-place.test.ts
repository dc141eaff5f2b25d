import { expect, test } from 'vitest'
import { type Box, freePlace, overlap } from '../../../lib/page/free-place.ts'

const size = { width: 200, height: 40 }
const screen = { width: 1000, height: 600 }
const anchor = { left: 300, top: 200, width: 400, height: 20 }

const placeAmong = (taken: Box[], wanted: Partial<Parameters<typeof freePlace>[0]> = {}) =>
  freePlace({ size, screen, anchor, ...wanted }, (box) => !taken.some((one) => overlap(box, one)))

const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, width, height })

test.each<[string, Box[], object]>([
  ['beside it', [], { left: 708, top: 190 }],
  ['below it', [box(710, 180, 290, 60)], { left: 300, top: 228 }],
  ['below its end', [box(710, 180, 290, 60), box(300, 225, 50, 30)], { left: 500, top: 228 }],
  ['above it', [box(710, 180, 290, 60), box(0, 225, 700, 300)], { left: 300, top: 152 }],
  ['before it', [box(710, 180, 290, 60), box(300, 225, 700, 300), box(300, 0, 700, 195)], { left: 92 }],
])('the pill stands %s when the rest is taken', (_, taken, expected) => {
  expect(placeAmong(taken)).toMatchObject(expected)
})

test('a button beside the invite is passed by', () => {
  const taken = [box(705, 195, 40, 30), box(0, 240, 1000, 300), box(0, 0, 1000, 189)]
  expect(placeAmong([...taken, box(0, 195, 300, 30)])).toMatchObject({ left: 748, top: 190 })
})

test('with no room near, or an invite that something covers, the pill keeps to a lower corner', () => {
  const around = box(0, 0, 1000, 400)
  expect(placeAmong([around])).toMatchObject({ left: 784, top: 544 })
  expect(placeAmong([], { anchor: undefined })).toMatchObject({ left: 784, top: 544 })
  expect(placeAmong([around, box(900, 500, 100, 100)])).toMatchObject({ left: 16, top: 544 })
})

test('on a full screen, or one that is too small, there is no pill', () => {
  expect(placeAmong([box(0, 0, 1000, 600)])).toBeUndefined()
  expect(placeAmong([], { screen: { width: 180, height: 600 } })).toBeUndefined()
})

test('the pill is whole on the screen, also beside an invite at its edge', () => {
  for (const left of [0, 900]) {
    const place = placeAmong([], { anchor: { ...anchor, left, width: 100 } })
    expect(place?.left).toBeGreaterThanOrEqual(8)
    expect((place?.left ?? 0) + size.width).toBeLessThanOrEqual(screen.width)
  }
})
