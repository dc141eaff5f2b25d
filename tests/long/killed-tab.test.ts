import { test } from 'vitest'
import { killMany } from '../browser/store/kill-many.ts'
import { kinds } from '../browser/store/trainer.ts'

test.each(kinds)('in %s twenty tabs killed in the middle of commands leave nothing half-done', (kind) =>
  killMany(kind, 20),
)
