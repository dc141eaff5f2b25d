import { expect, test } from 'vitest'
import { createWorld } from './world.ts'

const mamasPhone = '+70000000002'

test('a parent who has an account comes in by code and password', () => {
  const world = createWorld()
  world.confirm('m', world.mother())
  const sisters = world.student('s', 'sister', '+70000000005')
  const { challenge, next } = world.prove('m2', mamasPhone, { kind: 'parent', invite: sisters })
  expect(next).toBe('password')
  world.ok({ kind: 'sign-in', context: 'm2', challenge, password: 'mamas-secret' })
  world.confirm('m2', sisters)
  expect(world.childrenSeen('m2')).toEqual(['kolya', 'sister'])
})

test('a parent who forgot the password sets a new one, and the old one is void', () => {
  const world = createWorld()
  world.mother()
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
