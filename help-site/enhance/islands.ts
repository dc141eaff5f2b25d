import type { Island } from '../island.ts'

/** Every interactive part by the name that its page gives (`data-island`), loaded on its page only. */
export const islands: Record<string, () => Promise<Island>> = {
  check: () => import('../check/island.tsx'),
  search: () => import('../search/island.ts'),
}
