import type { Browser } from 'puppeteer-core'
import { expect, test } from 'vitest'
import type { Driver } from '../../support/driver.ts'
import { until } from '../../support/wait.ts'
import { crowd, fileOf, recordsIn } from './crowd.ts'
import { halvesIn } from './halves-in.ts'
import { kinds, origin, withBrowser } from './trainer.ts'

const people = 200
const { changes, pairs } = crowd(people, (adult) => adult)
/** Some 8 MB of records, for a disk of 2. */
const large = fileOf(crowd(15_000, (adult) => adult).changes)
const room = 2_097_152

test.each(kinds)(
  'in %s a full disk refuses by name what does not fit, and keeps the world as it was',
  async (kind) => {
    const prefs = { 'dom.quotaManager.temporaryStorage.fixedLimit': room / 1024 }
    await withBrowser(
      kind,
      async (driver) => {
        const tab = await driver.open(`${origin}/full`)
        const giveRoom = await quotaOf(driver)
        await giveRoom(room)
        expect(await tab.evaluate((seed) => trainer.open(seed), changes)).toEqual({
          took: expect.any(Number),
        })
        expect(await tab.evaluate((some) => trainer.confirm(some), pairs.slice(0, 9))).not.toContain(
          'failed: full',
        )
        const before = recordsIn(await tab.evaluate(() => trainer.read()))
        expect(await tab.evaluate((text) => trainer.fill(text), large)).toBe('failed: full')
        expect(await tab.evaluate(() => trainer.notice())).toEqual({ kind: 'failed', why: 'full' })
        expect(recordsIn(await tab.evaluate(() => trainer.read())), 'What is left of the file?').toEqual(
          before,
        )
        const outcomes = await tab.evaluate((some) => trainer.confirm(some), pairs.slice(9))
        const full = outcomes.filter((outcome) => outcome !== 'done')
        expect(new Set(full).size, `What else than a full disk: ${[...new Set(full)]}?`).toBeLessThan(2)
        const after = recordsIn(await tab.evaluate(() => trainer.read()))
        expect(halvesIn(after, people), 'What is half-written?').toEqual([])
        expect(after.links, 'Which answer was not true?').toHaveLength(people - full.length)
        await giveRoom()
        await until(
          () => tab.evaluate((some) => trainer.confirm(some), pairs),
          (again) => again.every((outcome) => outcome === 'done'),
          'Is there ever room again?',
        )
        expect(await tab.evaluate(() => trainer.fill('{'))).toMatchObject({ refusal: 'not-json' })
        await tab.evaluate(() => trainer.reset())
        expect(await tab.evaluate(() => trainer.notice()), 'Is the trouble over?').toBeUndefined()
      },
      { prefs },
    )
  },
)

test('in chromium a disk that is full from the start leaves a world in memory and says so', async () => {
  await withBrowser('chromium', async (driver) => {
    const tab = await driver.open(`${origin}/full`)
    await (await quotaOf(driver))(1)
    const opened = await tab.evaluate((seed) => trainer.open(seed), changes)
    expect(opened.took).toBeLessThan(5_000)
    expect(opened.notice).toEqual({ kind: 'memory', why: 'full' })
    expect(await tab.evaluate((some) => trainer.confirm(some), pairs.slice(0, 2))).toEqual(['done', 'done'])
  })
})

/** Changes how many bytes the origin may keep in Chromium; without a number, as many as usual. Firefox has a preference. */
async function quotaOf(driver: Driver): Promise<(quotaSize?: number) => Promise<void>> {
  if (driver.kind === 'firefox') return async () => undefined
  const [page] = await (driver as Driver & { browser: () => Browser }).browser().pages()
  // The override lasts as long as this session.
  const session = await page?.createCDPSession()
  return async (quotaSize) => {
    await session?.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize ? { quotaSize } : {}) })
  }
}
