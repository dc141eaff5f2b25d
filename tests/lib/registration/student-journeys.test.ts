import { expect, test } from 'vitest'
import { createWorld, token } from './world.ts'

const byPhone = '+7 000 000-00-01'
const mamasPhone = '+70000000002'
const code = { code: '123456', by: 'sms' } as const

test('a student of grade 7 registers by phone and is signed in', () => {
  const world = createWorld()
  expect(world.ok({ kind: 'open-class-invite', invite: 'class-7-invite' })).toEqual({
    school: 'Школа № 1',
    grade: 7,
    letter: 'Б',
    logins: ['phone'],
  })
  const { next, challenge } = world.prove('laptop', byPhone, { kind: 'student', invite: 'class-7-invite' })
  expect(next).toBe('profile')
  const name = { last: ' Салтыкова‑Щедрина ', first: 'Алёна', middle: '' }
  world.ok({ kind: 'register-student', context: 'laptop', challenge, account: 'alyona', name })
  expect(world.ok({ kind: 'read-session', context: 'laptop' }).signedIn).toEqual({
    account: 'alyona',
    name: { last: 'Салтыкова-Щедрина', first: 'Алёна' },
    roles: ['student'],
    login: '+70000000001',
    hasPassword: false,
  })
})

test('a student of grade 3 registers by e-mail', () => {
  const world = createWorld()
  expect(world.ok({ kind: 'open-class-invite', invite: 'class-3-invite' }).logins).toEqual(['phone', 'email'])
  const sent = world.ok({
    kind: 'request-code',
    context: 'b',
    challenge: 'c',
    purpose: { kind: 'student', invite: 'class-3-invite' },
    login: 'Petya@Example.org',
    ...code,
  })
  expect(sent).toMatchObject({ login: 'petya@example.org', channel: 'email', codeLength: 6 })
})

test('asking again gives the same invite until it is revoked; a new one works and the old one does not', () => {
  const world = createWorld()
  const invite = world.student('laptop', 'kolya', byPhone)
  expect(world.ok({ kind: 'make-parent-invite', context: 'laptop', invite: token('other') })).toEqual({
    invite,
    made: false,
  })
  expect(world.ok({ kind: 'revoke-parent-invite', context: 'laptop' })).toEqual({ revoked: true })
  expect(world.ok({ kind: 'revoke-parent-invite', context: 'laptop' })).toEqual({ revoked: false })
  expect(world.ok({ kind: 'read-parent-invite', context: 'laptop' })).toEqual({})
  expect(world.ok({ kind: 'make-parent-invite', context: 'laptop', invite: token('other') })).toEqual({
    invite: token('other'),
    made: true,
  })
  expect(world.ok({ kind: 'read-parent-invite', context: 'laptop' })).toEqual({ invite: token('other') })
  expect(world.refused({ kind: 'open-parent-invite', context: 'b', invite })).toBe('invite-revoked')
  expect(world.refused({ kind: 'open-parent-invite', context: 'b', invite: token('other') })).toBe('done')
})

test('a code that is late, wrong or tried too often is mended by a new one, as soon as the timer is over', () => {
  const world = createWorld()
  const purpose = { kind: 'student', invite: 'class-7-invite' } as const
  const at = { context: 'b', challenge: 'c' }
  world.ok({ kind: 'request-code', ...at, purpose, login: byPhone, ...code })
  for (let tries = 0; tries < 5; tries += 1) {
    expect(world.refused({ kind: 'confirm-code', ...at, code: '0' })).toBe('code-wrong')
  }
  expect(world.refused({ kind: 'confirm-code', ...at, code: '123456' })).toBe('too-many-attempts')
  expect(world.refused({ kind: 'request-code-again', ...at, ...code })).toBe('too-early')
  world.wait(1)
  expect(world.ok({ kind: 'request-code-again', ...at, code: '4321', by: 'call' })).toMatchObject({
    channel: 'call',
    codeLength: 4,
  })
  world.wait(10)
  expect(world.refused({ kind: 'confirm-code', ...at, code: '4321' })).toBe('code-expired')
  world.ok({ kind: 'request-code-again', ...at, code: '7777', by: 'call' })
  expect(world.ok({ kind: 'confirm-code', ...at, code: ' 7777 ' })).toEqual({ next: 'profile' })
})

test('a wrong number is corrected at once; the code sent to it is void, the one sent to the right number works', () => {
  const world = createWorld()
  const at = { context: 'b', challenge: 'c' }
  world.ok({
    kind: 'request-code',
    ...at,
    purpose: { kind: 'student', invite: 'class-7-invite' },
    login: '+70000000009',
    ...code,
  })
  world.ok({ kind: 'change-login', ...at, login: byPhone, code: '777777', by: 'sms' })
  expect(world.refused({ kind: 'confirm-code', ...at, code: '123456' })).toBe('code-wrong')
  world.ok({ kind: 'confirm-code', ...at, code: '777777' })
  world.ok({ kind: 'register-student', ...at, account: 'kolya', name: world.name })
  expect(world.ok({ kind: 'read-session', context: 'b' }).signedIn?.login).toBe('+70000000001')
})

test('signing out ends the session of this context only, and the parent then registers in it', () => {
  const world = createWorld()
  const invite = world.student('laptop', 'kolya', byPhone)
  world.wait(1)
  const { challenge } = world.prove('phone', byPhone, { kind: 'sign-in' })
  world.ok({ kind: 'sign-in', context: 'phone', challenge })
  expect(world.refused({ kind: 'open-parent-invite', context: 'laptop', invite })).toBe('own-parent')
  world.ok({ kind: 'sign-out', context: 'laptop' })
  world.ok({ kind: 'sign-out', context: 'laptop' })
  expect(world.ok({ kind: 'read-session', context: 'laptop' })).toEqual({})
  expect(world.ok({ kind: 'read-session', context: 'phone' }).signedIn?.account).toBe('kolya')
  world.parent('laptop', 'mama', mamasPhone, invite)
  world.confirm('laptop', invite)
  expect(world.parentsSeen('phone')).toEqual(['mama'])
})
