/** The lists to tick off, each a part of one page: before a parent opens the invite, for a parents' meeting, for a shared computer, and whom to ask what we do not know. */
export const checklists = ['before-opening', 'meeting', 'computer-class', 'whom-to-ask'] as const

export type ChecklistId = (typeof checklists)[number]

/** A list in one language: what it is for, and its points, each a whole instruction. */
export type ChecklistWords = { title: string; lead: string; points: readonly string[] }
