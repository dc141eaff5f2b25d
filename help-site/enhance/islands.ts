import type { Island } from '../island.ts'

/** Every interactive part by the name that its page gives (`data-island`), loaded on its page only. */
export const islands: Record<string, () => Promise<Island>> = {
  // Nothing to see: it sets the links of a page that stands anywhere.
  lost: () => import('./lost.ts'),
  handouts: () => import('../handouts/island.tsx'),
  desk: () => import('../desk/island.tsx'),
  check: () => import('../check/island.tsx'),
  search: () => import('../search/island.ts'),
  trainer: () => import('../trainer/island.tsx'),
}
