import { expect } from 'vitest'
import { crowd, fileOf, recordsIn } from './crowd.ts'
import { halvesIn } from './halves-in.ts'
import { aimAt } from './kill-tab.ts'
import { type kinds, origin, withBrowser } from './trainer.ts'

const pairsAtOnce = 200

/** Kills so many tabs in the middle of their commands, and expects each command done or not done, never half. */
export async function killMany(kind: (typeof kinds)[number], kills: number): Promise<void> {
  const { changes, pairs } = crowd(pairsAtOnce, (adult) => adult)
  const file = fileOf(changes)
  await withBrowser(kind, async (driver) => {
    const done: number[] = []
    let slowest = 0
    for (let kill = 0; kill < kills; kill += 1) {
      const url = `${origin}/${kill}`
      const tab = await driver.open(url)
      slowest = Math.max(slowest, (await tab.evaluate((seed) => trainer.open(seed), changes)).took)
      await tab.evaluate((text) => trainer.fill(text), file)
      const strike = await aimAt(driver, url)
      await tab.evaluate((some) => void trainer.confirm(some), pairs)
      await new Promise((resolve) => setTimeout(resolve, (kill * 397) % 260))
      await strike()
      const witness = await driver.open(`${origin}/witness-${kill}`)
      const opened = await witness.evaluate((seed) => trainer.open(seed), changes)
      expect(opened.notice, 'Why did the store suffer from a killed tab?').toBeUndefined()
      slowest = Math.max(slowest, opened.took)
      const records = recordsIn(await witness.evaluate(() => trainer.read()))
      expect(halvesIn(records, pairsAtOnce), `What did kill ${kill} leave half-done?`).toEqual([])
      done.push(records.links.length)
      await witness.close()
    }
    const inTheMiddle = done.filter((links) => links > 0 && links < pairsAtOnce).length
    expect(inTheMiddle, 'How many kills met commands under way?').toBeGreaterThanOrEqual(kills / 4)
    expect(slowest).toBeLessThan(5_000)
  })
}
