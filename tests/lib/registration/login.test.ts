import { expect, test } from 'vitest'
import { loginOf } from '../../../lib/registration/login.ts'

test.each([
  ['+7 000 123-45-67', '+70001234567'],
  ['8 (000) 123-45-67', '+70001234567'],
  ['70001234567', '+70001234567'],
  [' +7\u00a0000\u00a0123–45–67 ', '+70001234567'],
  ['+７0001234567', '+70001234567'],
  [' Petya.Ivanov+school@Example.ORG ', 'petya.ivanov+school@example.org'],
  ['петя@почта.рф', 'петя@почта.рф'],
])('%s is the login %s', (typed, value) => {
  expect(loginOf(typed)?.value).toBe(value)
  expect(loginOf(value)?.value, 'Why is the written form not its own?').toBe(value)
})

test.each([
  '',
  '+7',
  '0001234567',
  '8916123456',
  '+80001234567',
  '+7 000 123-45-6',
  '+7 000 123-45-678',
  '+1 202 555 0100',
  '7+0001234567',
  '+7 000 abc 45 67',
  '+7000123456７8',
  'petya',
  '@example.org',
  'petya@',
  'petya@example',
  'a b@example.org',
  'petya@@example.org',
  'petya@-example.org',
  '.petya@example.org',
  'pe..tya@example.org',
  'petya@example..org',
  'petya@example.org\u202e',
  `${'a'.repeat(65)}@example.org`,
  `a@${'b'.repeat(250)}.ru`,
  'petya@127.0.0.1',
])('«%s» is no login', (typed) => {
  expect(loginOf(typed)).toBeUndefined()
})
