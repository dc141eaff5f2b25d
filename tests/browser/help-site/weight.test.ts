import { expect, test } from 'vitest'
import { measureSiteWeights } from '../../bench/measure-site-weights.ts'

test('an answer, the script of every page and the home page weigh no more than they may', async () => {
  const figures = await measureSiteWeights()
  const light = figures.filter(({ what }) => /article|JavaScript|home/.test(what))
  expect(light).toHaveLength(4)
  for (const { what, value, target } of light) expect(value.median, what).toBeLessThanOrEqual(target ?? 0)
})
