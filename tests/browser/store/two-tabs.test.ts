import { expect, test } from 'vitest'
import { crowd, fileOf, recordsIn } from './crowd.ts'
import { kinds, origin, withBrowser } from './trainer.ts'

test.each(kinds)(
  'in %s two tabs confirm 50 parents each at the same moment: two succeed, 98 are refused',
  async (kind) => {
    const { changes, pairs } = crowd(100, () => 0)
    await withBrowser(kind, async (driver) => {
      const [one, other] = [await driver.open(`${origin}/1`), await driver.open(`${origin}/2`)]
      for (const tab of [one, other])
        expect(await tab.evaluate((seed) => trainer.open(seed), changes)).toMatchObject({})
      const at = Date.now() + 1_500
      const outcomes = await Promise.all([
        one.evaluate((some, when) => trainer.confirm(some, when), pairs.slice(0, 50), at),
        other.evaluate((some, when) => trainer.confirm(some, when), pairs.slice(50), at),
      ])
      expect(outcomes.flat().sort()).toEqual([
        'done',
        'done',
        ...Array.from({ length: 98 }, () => 'parent-limit'),
      ])
      const { links, consents } = recordsIn(await one.evaluate(() => trainer.read()))
      expect(links).toHaveLength(2)
      expect(consents.map(({ id }) => id)).toEqual(links.map(({ id }) => id))
      const heard = await Promise.all([one, other].map((tab) => tab.evaluate(() => trainer.changes())))
      expect(Math.min(...heard), 'Which tab did not hear of both confirmations?').toBeGreaterThanOrEqual(2)
    })
  },
)

test.each(kinds)('in %s a reset in one tab empties the world of both', async (kind) => {
  const { changes, pairs } = crowd(4, (adult) => adult)
  await withBrowser(kind, async (driver) => {
    const [one, other] = [await driver.open(`${origin}/1`), await driver.open(`${origin}/2`)]
    for (const tab of [one, other]) await tab.evaluate((seed) => trainer.open(seed), changes)
    expect(await one.evaluate((some) => trainer.confirm(some), pairs)).toEqual([
      'done',
      'done',
      'done',
      'done',
    ])
    await other.evaluate(() => trainer.reset())
    const { links, joinings } = recordsIn(await one.evaluate(() => trainer.read()))
    expect([links.length, joinings.length]).toEqual([0, 4])
    expect(await one.evaluate(() => trainer.fill('{}'))).toMatchObject({ refusal: 'foreign-file' })
    expect(await one.evaluate((text) => trainer.fill(text), fileOf(changes))).toMatchObject({ kind: 'done' })
  })
})
