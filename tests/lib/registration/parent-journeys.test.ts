import { expect, test } from 'vitest'
import { consent, createWorld } from './world.ts'

const byPhone = '+7 000 000-00-01'
const mamasPhone = '+70000000002'
const papasPhone = '+70000000003'

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

test('children of different schools are all in the one parent profile', () => {
  const world = createWorld()
  const kolyas = world.mother()
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
  const invite = world.mother()
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
  const invite = world.mother()
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
