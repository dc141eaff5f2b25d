import { expect, test } from 'vitest'
import { consent, createWorld, token } from './world.ts'

const byPhone = '+7 000 000-00-01'
const mamasPhone = '+70000000002'
const papasPhone = '+70000000003'
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

test('a new parent registers in another context, corrects the name and confirms; both see each other', () => {
  const world = createWorld()
  const invite = world.student('laptop', 'kolya', byPhone)
  expect(world.ok({ kind: 'open-parent-invite', context: 'private', invite })).toMatchObject({
    child: { id: 'kolya', grade: 7 },
    linked: false,
  })
  expect(world.ok({ kind: 'join', context: 'private', invite })).toEqual({ next: 'login' })
  world.parent('private', 'mama', mamasPhone, invite)
  expect(world.ok({ kind: 'read-session', context: 'private' }).signedIn?.roles).toEqual([])
  expect(world.ok({ kind: 'join', context: 'private', invite })).toMatchObject({ next: 'child-data' })
  const name = { last: 'Иванов', first: 'Николай' }
  world.ok({ kind: 'correct-child', context: 'private', invite, name })
  expect(
    world.ok({ kind: 'read-session', context: 'laptop' }).signedIn?.name,
    'Who corrected before the consent?',
  ).not.toEqual(name)
  expect(world.ok({ kind: 'join', context: 'private', invite })).toMatchObject({ child: { name } })
  world.ok({ kind: 'confirm-child', context: 'private', invite, consent })
  expect(world.ok({ kind: 'read-session', context: 'laptop' }).signedIn?.name).toEqual(name)
  expect(world.ok({ kind: 'read-session', context: 'private' }).signedIn?.roles).toEqual(['parent'])
  expect(world.childrenSeen('private')).toEqual(['kolya'])
  expect(world.parentsSeen('laptop')).toEqual(['mama'])
  expect(world.register.all('consents')).toMatchObject([
    { parentId: 'mama', childId: 'kolya', text: consent.text, givenAt: world.now() },
  ])
  expect(world.ok({ kind: 'join', context: 'private', invite })).toEqual({ next: 'linked' })
})

test('a parent who has an account comes in by code and password', () => {
  const world = createWorld()
  world.confirm('m', withMother(world))
  const sisters = world.student('s', 'sister', '+70000000005')
  const { challenge, next } = world.prove('m2', mamasPhone, { kind: 'parent', invite: sisters })
  expect(next).toBe('password')
  world.ok({ kind: 'sign-in', context: 'm2', challenge, password: 'mamas-secret' })
  world.confirm('m2', sisters)
  expect(world.childrenSeen('m2')).toEqual(['kolya', 'sister'])
})

test('a parent who forgot the password sets a new one, and the old one is void', () => {
  const world = createWorld()
  withMother(world)
  const forgotten = world.prove('m2', mamasPhone, { kind: 'sign-in' })
  world.ok({
    kind: 'reset-password',
    context: 'm2',
    challenge: forgotten.challenge,
    password: 'another-secret',
  })
  expect(world.ok({ kind: 'read-session', context: 'm2' }).signedIn?.account).toBe('mama')
  world.wait(1)
  const { challenge } = world.prove('m3', mamasPhone, { kind: 'sign-in' })
  expect(world.refused({ kind: 'sign-in', context: 'm3', challenge, password: 'mamas-secret' })).toBe(
    'password-wrong',
  )
  expect(world.refused({ kind: 'sign-in', context: 'm3', challenge, password: 'another-secret' })).toBe(
    'done',
  )
})

test("a child registered with the parent's number: the parent lands in the child's account and is told own-parent", () => {
  const world = createWorld()
  const invite = world.student('laptop', 'kolya', mamasPhone)
  world.wait(1)
  const { challenge, ...shown } = world.prove('phone', mamasPhone, { kind: 'parent', invite })
  expect(shown).toEqual({ next: 'sign-in', name: world.name })
  world.ok({ kind: 'sign-in', context: 'phone', challenge })
  expect(world.refused({ kind: 'join', context: 'phone', invite })).toBe('own-parent')
})

test('«Это не я» gives the number to a fresh account; the child keeps the sessions and loses the login', () => {
  const world = createWorld()
  const invite = world.student('laptop', 'kolya', mamasPhone)
  world.wait(1)
  const { challenge } = world.prove('phone', mamasPhone, { kind: 'parent', invite })
  expect(world.ok({ kind: 'not-me', context: 'phone', challenge })).toEqual({ next: 'profile' })
  expect(
    world.ok({ kind: 'read-session', context: 'laptop' }).signedIn?.login,
    'Who lost a login by a half-way step?',
  ).toBe(mamasPhone)
  world.ok({ kind: 'register-parent', context: 'phone', challenge, account: 'mama', name: world.name })
  world.confirm('phone', invite)
  expect(world.ok({ kind: 'read-session', context: 'laptop' }).signedIn).not.toHaveProperty('login')
  expect(world.ok({ kind: 'read-session', context: 'phone' }).signedIn?.login).toBe(mamasPhone)
  expect(world.parentsSeen('laptop')).toEqual(['mama'])
})

test('«Это не я» is about the account that was shown: whoever took the number since then keeps it', () => {
  const world = createWorld()
  const invite = world.student('laptop', 'kolya', mamasPhone)
  world.wait(1)
  const one = world.prove('one', mamasPhone, { kind: 'parent', invite })
  world.wait(1)
  const other = world.prove('other', mamasPhone, { kind: 'parent', invite })
  world.ok({ kind: 'not-me', context: 'one', challenge: one.challenge })
  world.ok({ kind: 'not-me', context: 'other', challenge: other.challenge })
  world.ok({
    kind: 'register-parent',
    context: 'one',
    challenge: one.challenge,
    account: 'mama',
    name: world.name,
  })
  const late = {
    kind: 'register-parent',
    context: 'other',
    challenge: other.challenge,
    account: 'papa',
    name: world.name,
  } as const
  expect(world.refused(late)).toBe('login-taken')
})

test('children of different schools are all in the one parent profile', () => {
  const world = createWorld()
  const kolyas = withMother(world)
  const olyas = world.student('o', 'olya', '+70000000006', 'class-9-invite')
  world.confirm('m', kolyas)
  world.wait(1)
  world.confirm('m', olyas)
  const { children } = world.ok({ kind: 'list-children', context: 'm' })
  expect(children.map(({ id, school }) => [id, school])).toEqual([
    ['kolya', 'Школа № 1'],
    ['olya', 'Лицей'],
  ])
})

test('a teacher who confirms stays a teacher and becomes a parent in the same account', () => {
  const world = createWorld()
  const invite = world.student('laptop', 'kolya', byPhone)
  const { challenge } = world.prove('t', '+70000000090', { kind: 'parent', invite })
  world.ok({ kind: 'sign-in', context: 't', challenge, password: 'teacher-secret' })
  world.confirm('t', invite)
  expect(world.ok({ kind: 'read-session', context: 't' }).signedIn).toMatchObject({
    account: 'teacher',
    roles: ['teacher', 'parent'],
  })
})

test('two parents confirm, a third is refused, and both may open the invite again', () => {
  const world = createWorld()
  const invite = withMother(world)
  world.parent('p', 'papa', papasPhone, invite)
  world.parent('g', 'granny', '+70000000004', invite)
  world.ok({ kind: 'join', context: 'g', invite })
  world.confirm('m', invite)
  world.wait(1)
  world.confirm('p', invite)
  expect(world.refused({ kind: 'confirm-child', context: 'g', invite, consent })).toBe('parent-limit')
  expect(world.parentsSeen('laptop')).toEqual(['mama', 'papa'])
  expect(world.ok({ kind: 'open-parent-invite', context: 'm', invite }).linked).toBe(true)
})

test('confirming again changes nothing, by the same key or none, also after the invite was revoked', () => {
  const world = createWorld()
  const invite = withMother(world)
  world.ok({ kind: 'join', context: 'm', invite })
  const command = { kind: 'confirm-child', context: 'm', invite, consent, key: 'key-1' } as const
  const confirmed = world.run(command)
  world.ok({ kind: 'revoke-parent-invite', context: 'laptop' })
  world.wait(5)
  const { key: _, ...withoutKey } = command
  for (const again of [command, withoutKey, { ...command, key: 'key-2' }]) {
    expect(world.run(again)).toEqual({ ...confirmed, changes: [] })
  }
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

function withMother(world: ReturnType<typeof createWorld>): string {
  const invite = world.student('laptop', 'kolya', byPhone)
  world.parent('m', 'mama', mamasPhone, invite)
  world.ok({ kind: 'set-password', context: 'm', password: 'mamas-secret' })
  world.wait(1)
  return invite
}
