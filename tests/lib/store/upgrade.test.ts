import { expect, test } from 'vitest'
import { entityNames, indexes } from '../../../lib/registration/indexes.ts'
import { versions } from '../../../lib/store/versions.ts'
import { readFile } from '../../../lib/store/world-file.ts'
import { freshName, leaveOld, onDisk, open, tomorrow } from './disk.ts'
import { storedExamples } from './stored-examples.ts'

const today = storedExamples.at(-1)

test('every version has a stored example, and the last version has a store and an index for all that the rules read', async () => {
  expect(storedExamples).toHaveLength(versions.length)
  const name = freshName()
  const world = await open({ name, seed: [] })
  const disk = await onDisk(name)
  world.close()
  expect(disk.version).toBe(versions.length)
  expect(Object.keys(disk.records).sort()).toEqual([...entityNames].sort())
  expect(disk.indexes).toEqual(indexes)
})

test.each(storedExamples.map((records, at) => ({ version: at + 1, records })))(
  'a world that version $version stored is the world of today after opening',
  async ({ version, records }) => {
    const name = freshName()
    await leaveOld(name, version, records)
    const world = await open({ name })
    expect(world.notice()).toBeUndefined()
    const disk = await onDisk(name)
    expect(disk.records).toEqual(today)
    expect(disk.indexes).toEqual(indexes)
    const told = await world.run({ kind: 'list-children', context: 'laptop' })
    expect(told).toMatchObject({ kind: 'done', result: { children: [{ id: 'kolya' }] } })
    world.close()
  },
)

test.each(storedExamples.map((records, at) => ({ version: at + 1, records })))(
  'a file that version $version wrote is read as the world of today',
  async ({ version, records }) => {
    const text = JSON.stringify({ format: 'mostik-world', version, records })
    expect(await readFile(new Blob([text]))).toEqual({ kind: 'world', records: today })
  },
)

test('a conversion that throws leaves the old version as it was, and the world of this visit is in memory', async () => {
  const name = freshName()
  const [old] = storedExamples
  await leaveOld(name, 1, old ?? {})
  const before = await onDisk(name)
  const failing = versions.map((version, at) => ({
    ...version,
    records: {
      accounts: (account: { id: string }) => {
        if (at === 1 && account.id === 'kolya') throw new Error('Which record is this?')
        return account
      },
    },
  }))
  const world = await open({ name, versions: failing })
  expect(world.notice()).toEqual({ kind: 'memory', why: 'broken' })
  world.close()
  expect(await onDisk(name)).toEqual(before)
})

test('two accounts of an old version with one login keep the database at the old version', async () => {
  const name = freshName()
  const [old] = storedExamples
  const [anna] = old?.accounts ?? []
  await leaveOld(name, 1, { ...old, accounts: [{ ...anna }, { ...anna, id: 'anna-too' }] })
  const before = await onDisk(name)
  const world = await open({ name })
  expect(world.notice()).toEqual({ kind: 'memory', why: 'broken' })
  expect(await onDisk(name)).toEqual(before)
  await world.reset()
  expect(world.notice(), 'Does a reset give the disk back?').toBeUndefined()
  expect((await onDisk(name)).version).toBe(versions.length)
  world.close()
})

test('conversions of several versions are made one after another on each record', async () => {
  const name = freshName()
  const [old] = storedExamples
  await leaveOld(name, 1, old ?? {})
  const renamed = (letter: string) => ({
    stores: [],
    indexes: [],
    records: {
      schools: (record: { id: string; name: string }) => ({ ...record, name: `${record.name}${letter}` }),
    },
  })
  const world = await open({ name, versions: [...versions, renamed('а'), renamed('б')] })
  expect((await onDisk(name)).records.schools).toEqual([{ id: 'school-1', name: 'Школа № 1аб' }])
  world.close()
})

test('a page that is older than the store says so, changes nothing and never falls back to memory', async () => {
  const name = freshName()
  const newer = await open({ name, versions: tomorrow })
  const older = await open({ name })
  expect(older.notice()).toEqual({ kind: 'newer' })
  const asked = older.run({ kind: 'read-session', context: 'laptop' })
  await expect(asked).rejects.toMatchObject({ kind: 'failed', why: 'newer' })
  await expect(older.reset()).rejects.toMatchObject({ why: 'newer' })
  expect(await newer.run({ kind: 'read-session', context: 'laptop' })).toMatchObject({ kind: 'done' })
  newer.close()
  older.close()
})

test('an upgrade in another tab closes this one, which says to reload from then on', async () => {
  const name = freshName()
  const older = await open({ name })
  const newer = await open({ name, versions: tomorrow })
  expect(newer.notice()).toBeUndefined()
  expect(older.notice()).toEqual({ kind: 'newer' })
  await expect(older.run({ kind: 'sign-out', context: 'x' })).rejects.toMatchObject({ why: 'newer' })
  newer.close()
  older.close()
})
