import { expect, test } from 'vitest'
import { kinds } from '../browser/guard/child-browser.ts'
import { disagreements } from '../browser/guard/disagreements.ts'

const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

test.each(seeds.flatMap((seed) => kinds.map((kind) => [kind, seed] as const)))(
  "our classifier and %s's own engine agree on 10,000 addresses more (seed %i)",
  async (kind, seed) => expect(await disagreements(kind, seed, 5000)).toEqual([]),
)
