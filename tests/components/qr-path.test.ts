import { expect, test } from 'vitest'
import { qrPath } from '../../components/qr-path.ts'

test('a link of 300 characters keeps modules of three pixels on a screen of 320', () => {
  const code = qrPath('a'.repeat(300))
  expect(code?.size).toBe(69)
  // 320 less the page's and the card's padding.
  expect((320 - 4 * 16 - 4) / (code?.size ?? 0)).toBeGreaterThanOrEqual(3)
})

test('the quiet zone of four modules stays empty', () => {
  const starts = [...(qrPath('https://sferum.ru/')?.path.matchAll(/M(\d+) (\d+)h(\d+)/g) ?? [])]
  const size = qrPath('https://sferum.ru/')?.size ?? 0
  expect(starts.length).toBeGreaterThan(50)
  for (const [, x, y, run] of starts) {
    expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4)
    expect(Math.max(Number(x) + Number(run), Number(y) + 1)).toBeLessThanOrEqual(size - 4)
  }
})

test('a link that no camera could read makes no code', () => {
  expect(qrPath('a'.repeat(4096))).toBeUndefined()
})
