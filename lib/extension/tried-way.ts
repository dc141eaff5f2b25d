import * as v from 'valibot'
import type { WayFailure } from '../conflict/guard-state.ts'
import type { Way } from '../conflict/ways-out.ts'
import { remember } from './remembered.ts'

/** The way out that was tried last and how it ended, by name, for a report to support: memory only. */
export const triedWay = remember(
  'session:triedWay',
  v.nullable(v.object({ way: v.string(), end: v.string() })),
  null,
)

/** Notes a way that was taken; `shown` = the person goes on by hand. */
export async function noteTried(way: Way['kind'], end: WayFailure | 'opened' | 'shown'): Promise<void> {
  await triedWay.change(() => ({ way, end }))
}
