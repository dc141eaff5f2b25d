import * as v from 'valibot'
import { wayKinds } from '../conflict/way-kinds.ts'
import { remember } from './remembered.ts'

const triedSchema = v.object({
  way: v.picklist(wayKinds),
  end: v.picklist(['opened', 'shown', 'private-disabled', 'private-not-allowed', 'not-opened']),
})

type Tried = v.InferOutput<typeof triedSchema>

/** The way out that was tried last and how it ended, by name, for a report to support: memory only. */
export const triedWay = remember('session:triedWay', v.nullable(triedSchema), null)

/** Notes a way that was taken; `shown` = the person goes on by hand. */
export async function noteTried(way: Tried['way'], end: Tried['end'] = 'shown'): Promise<void> {
  await triedWay.change(() => ({ way, end }))
}
