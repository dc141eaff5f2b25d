import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changesOf } from '../../../lib/store/changes-of.ts'
import type { WorldRecords } from '../../../lib/store/schema.ts'
import { versions } from '../../../lib/store/versions.ts'
import { hiddenPassword, withoutTyped } from '../../../lib/store/without-typed.ts'
import { fileLimits, readFile, writeFile } from '../../../lib/store/world-file.ts'
import { anyStep, commandsOf, firstStudents } from '../registration/model-step.ts'
import { contents, createWorld } from '../registration/world.ts'
import { freshName, onDisk, open } from './disk.ts'
import { storedExamples } from './stored-examples.ts'

const anyWorld = fc.array(anyStep, { minLength: 5, maxLength: 60, size: 'max' }).map((steps) => {
  const world = createWorld()
  firstStudents(world)
  for (const step of steps) for (const command of commandsOf(step, world)) world.run(command)
  return contents(world.register) as unknown as WorldRecords
})
const example = storedExamples.at(-1) as unknown as WorldRecords
const fileOf = (value: unknown) => new Blob([JSON.stringify(value)])
const good = { format: 'mostik-world', version: versions.length, records: example }

test('whatever people did, the world comes back whole from its file, also over another world', async () => {
  const name = freshName()
  const world = await open({ name })
  await fc.assert(
    fc.asyncProperty(anyWorld, async (records) => {
      const imported = await world.importWorld(new Blob([writeFile(records)]))
      expect(imported).toEqual({ kind: 'done', records: changesOf(records).length })
      expect((await onDisk(name)).records).toEqual(records)
      const file = await world.exportWorld()
      expect(JSON.parse(await file.text())).toEqual(JSON.parse(writeFile(records)))
    }),
    { numRuns: 25, seed: 20261123 },
  )
  world.close()
})

test('a file without what people typed has none of it, and replays: who is who stays the same', async () => {
  await fc.assert(
    fc.asyncProperty(anyWorld, async (records) => {
      const text = writeFile(records, withoutTyped())
      for (const { login, name, password } of records.accounts) {
        for (const typed of [login, name.middle, password, name.last === '12345' ? undefined : name.last])
          if (typed !== undefined) expect(text, 'What typed is left in the file?').not.toContain(`"${typed}"`)
      }
      const read = await readFile(new Blob([text]))
      if (read.kind === 'refused') throw new Error(`Why was it refused: ${read.refusal}, ${read.detail}?`)
      const { accounts, links, challenges, deliveries } = read.records
      expect(accounts.map(({ id, roles }) => [id, roles])).toEqual(
        records.accounts.map(({ id, roles }) => [id, roles]),
      )
      expect(links).toEqual(records.links)
      expect(new Set(deliveries.map(({ id }) => id)).size).toBe(records.deliveries.length)
      for (const [at, { login }] of challenges.entries()) {
        const owner = records.accounts.findIndex((one) => one.login === records.challenges[at]?.login)
        if (owner >= 0) expect(accounts[owner]?.login).toBe(login)
      }
      for (const { password } of accounts) expect([undefined, hiddenPassword]).toContain(password)
    }),
    { numRuns: 25, seed: 20261123 },
  )
})

const account = example.accounts[0]
const link = example.links[0]
test.each([
  ['nothing', new Blob([]), 'not-json'],
  ['half a file', new Blob([JSON.stringify(good).slice(0, -20)]), 'not-json'],
  ['a picture', new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])]), 'not-json'],
  ['null', fileOf(null), 'foreign-file'],
  ['another program’s file', fileOf({ name: 'package', version: '1.0.0' }), 'foreign-file'],
  ['version 0', fileOf({ ...good, version: 0 }), 'foreign-file'],
  ['a file of tomorrow', fileOf({ ...good, version: versions.length + 1 }), 'newer-file'],
  [
    'a kind of record that nobody knows',
    fileOf({ ...good, records: { ...example, teachers: [] } }),
    'broken-file',
  ],
  [
    'an unknown field',
    fileOf({ ...good, records: { ...example, schools: [{ id: 's', name: '', x: 1 }] } }),
    'broken-file',
  ],
  [
    'a field of another type',
    fileOf({ ...good, records: { ...example, schools: [{ id: 1, name: '' }] } }),
    'broken-file',
  ],
  ['null for a record', fileOf({ ...good, records: { ...example, schools: [null] } }), 'broken-file'],
  [
    'null for a record of an older version',
    fileOf({ ...good, version: 1, records: { accounts: [null] } }),
    'broken-file',
  ],
  [
    'a text without end',
    fileOf({ ...good, records: { schools: [{ id: 's', name: 'х'.repeat(1001) }] } }),
    'broken-file',
  ],
  [
    'a grade of 12',
    fileOf({ ...good, records: { classes: [{ id: 'c', schoolId: 's', grade: 12, letter: 'А' }] } }),
    'broken-file',
  ],
  [
    'one id twice',
    fileOf({ ...good, records: { ...example, accounts: [...example.accounts, { ...account, login: 'x' }] } }),
    'contradictory-file',
  ],
  [
    'one login twice',
    fileOf({ ...good, records: { ...example, accounts: [...example.accounts, { ...account, id: 'x' }] } }),
    'contradictory-file',
  ],
  [
    'a link that leads nowhere',
    fileOf({ ...good, records: { ...example, links: [{ ...link, id: 'x:kolya', parentId: 'x' }] } }),
    'contradictory-file',
  ],
  [
    'a pair under another id',
    fileOf({ ...good, records: { ...example, links: [{ ...link, id: 'x' }] } }),
    'contradictory-file',
  ],
  [
    'their own parent',
    fileOf({ ...good, records: { ...example, links: [{ ...link, id: 'kolya:kolya', parentId: 'kolya' }] } }),
    'contradictory-file',
  ],
  ['a third parent', fileOf({ ...good, records: threeParents() }), 'contradictory-file'],
  [
    'too many bytes',
    { size: fileLimits.bytes + 1, text: () => Promise.reject(new Error('Who read it?')) },
    'file-too-large',
  ],
  [
    'too many records',
    fileOf({ ...good, records: { schools: Array.from({ length: fileLimits.records + 1 }, () => 0) } }),
    'file-too-large',
  ],
] as const)('%s is refused by name, and the world stays as it was', async (_, file, refusal) => {
  const name = freshName()
  const world = await open({ name })
  const before = await onDisk(name)
  expect(await world.importWorld(file)).toMatchObject({ kind: 'refused', refusal })
  expect(await onDisk(name)).toEqual(before)
  world.close()
})

function threeParents() {
  const ids = ['one', 'two', 'three']
  const parents = ids.map((id) => ({ ...account, id, login: id }))
  const links = ids.map((id) => ({ ...link, id: `${id}:kolya`, parentId: id }))
  return { ...example, accounts: [...example.accounts, ...parents], links }
}
