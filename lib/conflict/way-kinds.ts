/** The ways out by name, as a page, the memory and a report of support may say them. */
export const wayKinds = [
  'private-window',
  'container',
  'phone',
  'other-browser',
  'sign-out',
  'not-the-child',
  'not-an-invite',
] as const
