import { cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { crowd, recordsIn } from './crowd.ts'
import { halvesIn } from './halves-in.ts'
import { kinds, origin, withBrowser } from './trainer.ts'

const people = 60
const { changes, pairs } = crowd(people, (adult) => adult)

/** What may happen to the files of a database between two visits. */
const damages: Record<string, (path: string, content: Buffer) => Promise<void>> = {
  'cut in half': (path, content) => truncate(path, content.length >> 1),
  emptied: (path) => truncate(path, 0),
  'overwritten with noise': (path, content) => writeFile(path, Buffer.alloc(content.length, 'мост')),
  'spoilt in every hundredth byte': (path, content) =>
    writeFile(
      path,
      content.map((byte, at) => (at % 100 === 7 ? byte ^ 0xff : byte)),
    ),
  removed: (path) => rm(path),
}

test.each(kinds)(
  'in %s damaged files never hang a page: the world is whole, or new, or in memory, and the person is told',
  { timeout: 180_000 },
  async (kind) => {
    const profiles = await mkdtemp(join(tmpdir(), 'mostik-damaged-'))
    const kept = join(profiles, 'kept')
    try {
      await withBrowser(
        kind,
        async (driver) => {
          const tab = await driver.open(`${origin}/kept`)
          await tab.evaluate((seed) => trainer.open(seed), changes)
          const outcomes = await tab.evaluate((some) => trainer.confirm(some), pairs.slice(0, 30))
          expect(new Set(outcomes)).toEqual(new Set(['done']))
        },
        { profile: kept },
      )
      for (const [what, damage] of Object.entries(damages)) {
        const profile = join(profiles, 'damaged')
        await cp(kept, profile, { recursive: true })
        const files = await databaseFiles(profile)
        expect(files.length, 'Where does this browser keep a database?').toBeGreaterThan(0)
        for (const path of files) await damage(path, await readFile(path))
        await withBrowser(
          kind,
          async (driver) => {
            const tab = await driver.open(`${origin}/damaged`)
            const opened = await tab.evaluate((seed) => trainer.open(seed), changes)
            const records = recordsIn(await tab.evaluate(() => trainer.read()))
            expect(opened.took).toBeLessThan(5_000)
            expect(halvesIn(records, people)).toEqual([])
            if (records.links.length < 30)
              expect(opened.notice, `Who was told that the files were ${what}?`).toBeDefined()
            expect(await tab.evaluate((some) => trainer.confirm(some), pairs.slice(30, 32))).toEqual([
              'done',
              'done',
            ])
            await tab.evaluate(() => trainer.reset())
            // Chromium cannot always remove what it cannot read: then the world stays in memory, and says so.
            const notice = await tab.evaluate(() => trainer.notice())
            if (notice) expect(notice).toEqual({ kind: 'memory', why: 'broken' })
            expect(await tab.evaluate((some) => trainer.confirm(some), pairs.slice(0, 2))).toEqual([
              'done',
              'done',
            ])
          },
          { profile },
        )
        await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
      }
    } finally {
      await rm(profiles, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    }
  },
)

async function databaseFiles(profile: string): Promise<string[]> {
  const all = await readdir(profile, { recursive: true, withFileTypes: true })
  return all
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => /\/IndexedDB\/https_other\.example|\/https\+\+\+other\.example\/idb\//.test(path))
}
