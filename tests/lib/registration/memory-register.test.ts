import { expect, test } from 'vitest'
import { apply, applyOnDisk } from '../../../lib/registration/apply.ts'
import { type Change, put, remove } from '../../../lib/registration/change.ts'
import { createMemoryRegister } from '../../../lib/registration/memory-register.ts'
import type { Read } from '../../../lib/registration/reading.ts'
import { contents, createWorld, school } from './world.ts'

const account = (id: string, login?: string): Change =>
  put('accounts', {
    id,
    name: { last: 'А', first: 'Б' },
    roles: [],
    createdAt: 0,
    ...(login ? { login } : {}),
  })
const byLogin = (key: string): Read => ({ kind: 'find', index: 'accountByLogin', key })

test('a record is found by its id and by its keys of today, not by those of yesterday', () => {
  const register = createMemoryRegister([account('a', 'one')])
  register.write([account('a', 'two')])
  expect(register.read(byLogin('one'))).toBeUndefined()
  expect(register.read(byLogin('two'))).toMatchObject({ id: 'a' })
  register.write([account('a'), account('b', 'two')])
  expect(register.read(byLogin('two'))).toMatchObject({ id: 'b' })
  register.write([remove('accounts', 'b'), remove('accounts', 'nobody')])
  expect(register.read(byLogin('two'))).toBeUndefined()
})

test('a list is in the order of ids', () => {
  const link = (id: string) => put('links', { id, parentId: id, childId: 'c', since: 0 })
  const register = createMemoryRegister(['b', 'c', 'a'].map(link))
  expect(register.read({ kind: 'list', index: 'linksByChild', key: 'c' })).toMatchObject([
    { id: 'a' },
    { id: 'b' },
    { id: 'c' },
  ])
  expect(register.read({ kind: 'list', index: 'linksByChild', key: 'x' })).toEqual([])
})

test('a change set that would give one login to two accounts is written not at all', () => {
  const register = createMemoryRegister([account('a', 'one')])
  const before = contents(register)
  expect(() => register.write([account('c', 'three'), remove('accounts', 'x'), account('b', 'one')])).toThrow(
    'accountByLogin',
  )
  expect(contents(register)).toEqual(before)
  expect(register.read(byLogin('three'))).toBeUndefined()
})

test('a whole journey asks the same few reads of a register of any size, and of a disk the same as of memory', async () => {
  const world = createWorld()
  const invite = world.student('laptop', 'kolya', '+70000000001')
  world.parent('m', 'mama', '+70000000002', invite)
  world.confirm('m', invite)
  world.childrenSeen('m')

  async function play(extra: number) {
    const register = createMemoryRegister([
      ...school,
      ...Array.from({ length: extra }, (_, at) => account(`x${at}`, `x${at}`)),
    ])
    const costs: number[] = []
    for (const { command, now } of world.log) {
      let reads = 0
      const read = async (one: Read) => {
        reads += 1
        return register.read(one)
      }
      const answer = await applyOnDisk({ read }, command, now)
      expect(answer).toEqual(apply(register, command, now))
      register.write(answer.changes)
      costs.push(reads + answer.changes.length)
    }
    return costs
  }
  const costs = await play(0)
  expect(await play(20_000)).toEqual(costs)
  expect(Math.max(...costs), 'Which command touches so many records?').toBeLessThanOrEqual(12)
})
