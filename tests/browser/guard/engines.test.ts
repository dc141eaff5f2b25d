import { expect, test } from 'vitest'
import { kinds } from './child-browser.ts'
import { disagreements } from './disagreements.ts'

test.each(kinds)(
  "our classifier and %s's own engine agree on 2,000 addresses around 12 shapes",
  async (kind) => {
    expect(await disagreements(kind, 20261123, 1000)).toEqual([])
  },
  120_000,
)
