/** Every browser context of the trainer: each has its own cookie jar, so each its own signed-in person. */
export const contextIds = [
  'child-window',
  'private-window',
  'other-browser',
  'parent-phone',
  'child-phone',
] as const

export type ContextId = (typeof contextIds)[number]
