import { deleteDB, openDB } from 'idb'
import { expect, test, vi } from 'vitest'
import { put, remove } from '../../../lib/registration/change.ts'
import type { Command } from '../../../lib/registration/commands.ts'
import { entityNames } from '../../../lib/registration/indexes.ts'
import { conflictOf } from '../../../lib/store/conflict.ts'
import type { WorldSchema } from '../../../lib/store/schema.ts'
import { StoreFailure } from '../../../lib/store/store-failure.ts'
import { transact } from '../../../lib/store/transact.ts'
import { versions } from '../../../lib/store/versions.ts'
import { writeChanges } from '../../../lib/store/write-changes.ts'
import { contents, createWorld, school } from '../registration/world.ts'
import { freshName, onDisk, open, tomorrow } from './disk.ts'

const account = (id: string, login: string) =>
  put('accounts', { id, login, name: { last: 'А', first: 'Б' }, roles: [], createdAt: 0 })

/** The teacher asks for a code in this browser context. */
const codeFor = (context: string): Command => ({
  kind: 'request-code',
  context,
  challenge: context,
  purpose: { kind: 'sign-in' },
  login: '+70000000090',
  code: '123456',
  by: 'sms',
})

/** The whole journey of a child and two parents, as the log of the register's own world. */
function journey() {
  const world = createWorld()
  const invite = world.mother()
  world.confirm('m', invite)
  world.parent('p', 'papa', '+70000000003', invite)
  world.confirm('p', invite)
  world.refused({ kind: 'confirm-code', context: 'p', challenge: 'challenge-3', code: 'wrong' })
  world.refused({ kind: 'open-parent-invite', context: 'laptop', invite })
  return world
}

test('a log of commands leaves the same records on disk as in memory, one record for each entity', async () => {
  const { log, register } = journey()
  const name = freshName()
  let now = 0
  const world = await open({ name, now: () => now })
  for (const entry of log) {
    now = entry.now
    await world.run(entry.command)
  }
  expect((await onDisk(name)).records).toEqual(contents(register))
  world.close()
})

test('a refusal writes nothing but its own count of wrong tries', async () => {
  const name = freshName()
  const world = await open({ name })
  const at = { context: 'phone', challenge: 'phone' }
  await world.run(codeFor('phone'))
  const before = await onDisk(name)
  expect(await world.run({ kind: 'list-children', context: 'phone' })).toMatchObject({
    refusal: 'not-signed-in',
  })
  expect(await onDisk(name)).toEqual(before)
  expect(await world.run({ kind: 'confirm-code', ...at, code: '000000' })).toMatchObject({
    refusal: 'code-wrong',
    detail: { triesLeft: 4 },
  })
  const [challenge] = before.records.challenges as object[]
  expect(await onDisk(name)).toEqual({
    ...before,
    records: { ...before.records, challenges: [{ ...challenge, tries: 1 }] },
  })
  world.close()
})

test('commands that are asked together come one after another: nobody slips between a check and its writing', async () => {
  const name = freshName()
  const [one, other] = await Promise.all([open({ name }), open({ name })])
  const asked = Array.from({ length: 20 }, (_, at) => (at % 2 ? one : other).run(codeFor(`c${at}`)))
  const kinds = (await Promise.all(asked)).map((answer) => (answer.kind === 'done' ? 'done' : answer.refusal))
  expect(kinds.sort()).toEqual(['done', ...Array.from({ length: 19 }, () => 'too-early')])
  one.close()
  other.close()
})

test('changes are written in their order: a login is freed before it is given away', async () => {
  const database = await openStores()
  const begin = () => database.transaction(entityNames, 'readwrite')
  await transact(begin(), (at) => writeChanges(at, [account('a', 'one')]))
  await transact(begin(), (at) => writeChanges(at, [remove('accounts', 'a'), account('b', 'one')]))
  expect(await database.getAllKeys('accounts')).toEqual(['b'])
  const wrongOrder = transact(begin(), (at) =>
    writeChanges(at, [put('schools', { id: 's', name: '' }), account('a', 'one'), remove('accounts', 'b')]),
  )
  const failure = await wrongOrder.catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(StoreFailure)
  expect(failure).toMatchObject({ why: 'conflict', entity: 'accounts' })
  expect(conflictOf('accounts')).toBe('login-taken')
  expect(conflictOf('links')).toBeUndefined()
  expect(await database.getAllKeys('accounts'), 'What is left of the failed change set?').toEqual(['b'])
  expect(await database.count('schools')).toBe(0)
  database.close()
})

test('a mistake of the caller is thrown as it is, and leaves nothing half-written', async () => {
  const database = await openStores()
  const mistake = transact(database.transaction(entityNames, 'readwrite'), (at) =>
    writeChanges(at, [account('a', 'one'), put('schools', { id: undefined as never, name: '' })]),
  )
  await expect(mistake).rejects.toMatchObject({ name: 'DataError' })
  expect(await database.count('accounts')).toBe(0)
  database.close()
})

test('a database that another tab removed is opened again, with the seed, by the next command', async () => {
  const name = freshName()
  const world = await open({ name })
  await world.run(codeFor('c'))
  await deleteDB(name)
  expect(await world.run({ kind: 'read-session', context: 'c' })).toMatchObject({ kind: 'done' })
  const { records } = await onDisk(name)
  expect(records.challenges).toEqual([])
  expect(records.schools).toHaveLength(2)
  world.close()
})

test('a reset leaves the seed and nothing else, and both tabs hear of it', async () => {
  const name = freshName()
  const [one, other] = await Promise.all([open({ name }), open({ name })])
  const fresh = await onDisk(name)
  await one.run(codeFor('c'))
  expect(await onDisk(name)).not.toEqual(fresh)
  const heard = new Promise<void>((resolve) => one.onChange(resolve))
  await other.reset()
  await heard
  expect(await onDisk(name)).toEqual(fresh)
  expect(await one.run({ kind: 'read-session', context: 'c' })).toEqual({
    kind: 'done',
    result: {},
    changes: [],
  })
  one.close()
  other.close()
})

test('a change is heard in this tab and the other one, a command that only reads is not', async () => {
  const name = freshName()
  const [one, other] = await Promise.all([open({ name }), open({ name })])
  const heard: string[] = []
  const far = new Promise<void>((resolve) => other.onChange(resolve))
  one.onChange(() => heard.push('one'))
  await one.run({ kind: 'open-class-invite', invite: 'class-7-invite' })
  expect(heard).toEqual([])
  await one.run(codeFor('c'))
  expect(heard).toEqual(['one'])
  await far
  one.close()
  other.close()
})

test('a tab that does not let go of an older version is waited for no longer than the patience given', async () => {
  const name = freshName()
  const stubborn = await openDB(name, versions.length, {
    upgrade: (fresh) => void fresh.createObjectStore('schools'),
  })
  const began = performance.now()
  const world = await open({ name, versions: tomorrow, patience: 100 })
  expect(performance.now() - began).toBeLessThan(1_000)
  expect(world.notice()).toEqual({ kind: 'memory', why: 'other-tab' })
  expect(await world.run({ kind: 'open-class-invite', invite: 'class-7-invite' })).toMatchObject({
    kind: 'done',
  })
  stubborn.close()
  world.close()
})

test.each([
  ['SecurityError', 'forbidden'],
  ['UnknownError', 'broken'],
  ['QuotaExceededError', 'full'],
])('a browser that answers the opening with %s leaves a world in memory, and says %s', async (error, why) => {
  const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('No.', error)
  })
  const world = await open({ name: freshName() }).finally(() => opening.mockRestore())
  expect(world.notice()).toEqual({ kind: 'memory', why })
  expect(await world.run({ kind: 'read-session', context: 'c' })).toMatchObject({ kind: 'done' })
  const told = new Promise<void>((resolve) => world.onNotice(resolve))
  await world.reset()
  await told
  expect(world.notice(), 'Does a reset give the disk back?').toBeUndefined()
  world.close()
})

async function openStores() {
  const name = freshName()
  const world = await open({ name, seed: [] })
  world.close()
  return openDB<WorldSchema>(name)
}

test('a stage is kept beside the world, told to other tabs, replaced with it, and gone after a reset', async () => {
  const name = freshName()
  const [here, there] = [await open({ name }), await open({ name })]
  expect(await here.stage()).toBeUndefined()
  const heard = new Promise<void>((resolve) => there.onChange(resolve))
  await here.keepStage({ step: 1 })
  await heard
  expect(await there.stage()).toEqual({ step: 1 })
  await there.replaceWorld(school, { step: 2 })
  expect(await here.stage()).toEqual({ step: 2 })
  await here.reset()
  expect(await there.stage()).toBeUndefined()
  expect(await (await here.exportWorld()).text()).not.toContain('stage')
})
