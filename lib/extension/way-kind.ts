import * as v from 'valibot'

/** The ways out by name, as a page or the memory may say them. */
export const wayKindSchema = v.picklist([
  'private-window',
  'container',
  'phone',
  'other-browser',
  'sign-out',
  'not-the-child',
  'not-an-invite',
])
