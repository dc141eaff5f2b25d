import * as v from 'valibot'
import { wayKinds } from '../conflict/way-kinds.ts'

const role = v.picklist(['student', 'parent', 'teacher', 'nobody'])

/** What a content script tells of its page. Everything in it is a claim: the tab and its origin come from the browser. */
export const pageMessageSchema = v.strictObject({
  href: v.pipe(v.string(), v.maxLength(4096)),
  /** The host the document was entered from, empty when it was typed or the other side keeps it to itself. */
  referrer: v.pipe(v.string(), v.maxLength(255)),
  /** When the document was opened, in epoch milliseconds. */
  openedAt: v.pipe(v.number(), v.finite()),
  /** The page came here by itself, without a new document. */
  isStep: v.boolean(),
  role: v.exactOptional(role),
  marker: v.exactOptional(v.pipe(v.string(), v.maxLength(40))),
  page: v.exactOptional(v.picklist(['landing', 'own-parent-error', 'two-parents-error'])),
  shown: v.pipe(v.array(v.pipe(v.string(), v.maxLength(4096))), v.maxLength(20)),
})

export type PageMessage = v.InferOutput<typeof pageMessageSchema>

/** What a person pressed in the panel. It names no link: the background acts on the tab's own one. */
export const panelActionSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('take'), way: v.picklist(wayKinds) }),
  v.strictObject({ kind: v.literal('answer'), answer: v.picklist([...role.options, 'unsure']) }),
  v.strictObject({ kind: v.literal('invite-answer'), isInvite: v.boolean() }),
  v.strictObject({ kind: v.literal('undo') }),
  v.strictObject({ kind: v.literal('open-profile') }),
  v.strictObject({ kind: v.literal('open-invite') }),
  v.strictObject({ kind: v.literal('close') }),
  v.strictObject({ kind: v.literal('hide-helper') }),
  v.strictObject({ kind: v.literal('open-card') }),
])

export type PanelAction = v.InferOutput<typeof panelActionSchema>
