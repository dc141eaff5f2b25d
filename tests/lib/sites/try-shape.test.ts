import { describe, expect, test } from 'vitest'
import { tryExample, tryLink } from '../../../lib/sites/try-shape.ts'

const secret = 'a1B2c3D4e5F6g7H8j9K0'
const example = `https://sferum.ru/family/${secret}`
const learned = () => {
  const trial = tryExample(example, [])
  if (trial.kind !== 'learns') throw new Error('Does the example teach nothing?')
  return trial.shape
}

describe('the tester of own shapes', () => {
  test('shows what an example would teach, without its secret', () => {
    const trial = tryExample(`Вот ссылка: ${example}.`, [])
    expect(trial).toMatchObject({ kind: 'learns', isKnown: false, shape: { path: '/family/<token>' } })
    expect(JSON.stringify(trial)).not.toContain(secret)
  })

  test('says when such links are known already', () => {
    expect(tryExample(example, [learned()])).toMatchObject({ kind: 'learns', isKnown: true })
  })

  test.each([
    ['', { kind: 'empty' }],
    ['  ', { kind: 'empty' }],
    ['мама', { kind: 'refused', refusal: 'not-a-link' }],
    ['https://example.ru/x', { kind: 'refused', refusal: 'foreign-host' }],
    ['https://sferum.ru/?p=messages&join=x', { kind: 'refused', refusal: 'known-to-be-else' }],
    ['https://sferum.ru/family/918273645', { kind: 'refused', refusal: 'no-token' }],
    [`${example}/${secret}x`, { kind: 'refused', refusal: 'several-tokens' }],
    [`https://sferum.ru/user/${secret}`, { kind: 'refused', refusal: 'names-a-person' }],
  ])('of «%s» says %j', (text, trial) => {
    expect(tryExample(text, [])).toEqual(trial)
  })

  test.each([
    ['', 'empty'],
    ['sferum.ru/family/Z9y8X7w6V5u4T3s2R1q0', 'stopped'],
    ['https://sferum.ru/other/Z9y8X7w6V5u4T3s2R1q0', 'opens'],
    ['https://sferum.ru/?p=messages', 'opens'],
    ['https://example.ru/', 'refused'],
  ])('another link «%s» is %s', (text, kind) => {
    expect(tryLink(text, [learned()]).kind).toBe(kind)
  })
})
