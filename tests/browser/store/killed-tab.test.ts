import { test } from 'vitest'
import { killMany } from './kill-many.ts'
import { kinds } from './trainer.ts'

test.each(kinds)(
  'in %s a tab killed in the middle of commands leaves each of them done or not done, never half',
  { timeout: 180_000 },
  (kind) => killMany(kind, 8),
)
