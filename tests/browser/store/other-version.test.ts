import { expect, test } from 'vitest'
import { until } from '../../support/wait.ts'
import { crowd } from './crowd.ts'
import { kinds, origin, withBrowser } from './trainer.ts'

const { changes, pairs } = crowd(2, (adult) => adult)

test.each(kinds)(
  'in %s a tab of tomorrow upgrades at once, and the open tab of today says to reload',
  async (kind) => {
    await withBrowser(kind, async (driver) => {
      const today = await driver.open(`${origin}/today`)
      await today.evaluate((seed) => trainer.open(seed), changes)
      expect(await today.evaluate((some) => trainer.confirm(some), pairs.slice(0, 1))).toEqual(['done'])
      const tomorrow = await driver.open(`${origin}/tomorrow`)
      const opened = await tomorrow.evaluate((seed) => trainer.open(seed, true), changes)
      expect(opened).toEqual({ took: expect.any(Number) })
      expect(opened.took).toBeLessThan(5_000)
      expect(await today.evaluate(() => trainer.notice())).toEqual({ kind: 'newer' })
      expect(await today.evaluate((some) => trainer.confirm(some), pairs.slice(1))).toEqual(['failed: newer'])
      expect(await tomorrow.evaluate((some) => trainer.confirm(some), pairs)).toEqual(['done', 'done'])
      await today.reload()
      const again = await today.evaluate((seed) => trainer.open(seed), changes)
      expect(again.took).toBeLessThan(5_000)
      // Firefox may take ten seconds to say so; the world is in memory until then.
      await until(
        () => today.evaluate(() => trainer.notice()),
        (notice) => notice?.kind === 'newer',
        'Is the person ever told to reload?',
        { timeout: 20_000 },
      )
    })
  },
)

test.each(kinds)(
  'in %s a tab that does not let go is waited for three seconds, then the world is in memory',
  async (kind) => {
    await withBrowser(kind, async (driver) => {
      const stubborn = await driver.open(`${origin}/stubborn`)
      await stubborn.evaluate((seed) => trainer.open(seed), changes)
      await stubborn.evaluate(() => trainer.hold())
      const tomorrow = await driver.open(`${origin}/tomorrow`)
      const opened = await tomorrow.evaluate((seed) => trainer.open(seed, true), changes)
      expect(opened.notice).toEqual({ kind: 'memory', why: 'other-tab' })
      expect(opened.took).toBeLessThan(5_000)
      expect(await tomorrow.evaluate((some) => trainer.confirm(some), pairs)).toEqual(['done', 'done'])
    })
  },
)
