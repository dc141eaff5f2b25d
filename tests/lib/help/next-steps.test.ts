import { expect, test } from 'vitest'
import { situations } from '../../../lib/help/article.ts'
import { nextSteps } from '../../../lib/help/next-steps.ts'
import { slugs } from '../../../lib/help/slugs.ts'

test.each(slugs.map((slug) => [slug]))('whoever was helped by %s is led on, and not in a circle', (slug) => {
  for (const situation of situations) {
    const next = nextSteps({ slug, situation })
    expect(next.length).toBeGreaterThan(0)
    expect(next).not.toContain(slug)
  }
})
