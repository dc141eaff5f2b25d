import type { Scene } from '../scene.ts'
import { chat, inviteOf, people, registered, schools, signedIn } from './people.ts'
import { profileIn } from './ways.ts'

const { masha, petya } = people
const address = inviteOf(masha)

/** The brother is signed in where the sister's invite is opened. */
export const sibling = {
  id: 'sibling',
  group: 'conflict',
  end: 'way',
  records: [...schools, ...[masha, petya].flatMap(registered), signedIn('child-window', petya)],
  contexts: ['child-window', 'private-window', 'parent-phone'],
  messages: [chat('child', address)],
  setup: [profileIn('child-window')],
  steps: [
    {
      id: 'open',
      say: 'open-where-child-is',
      deed: { context: 'child-window', kind: 'open', address },
      comes: { refused: 'student-signed-in' },
    },
    {
      id: 'ways',
      say: 'choose-way-out',
      choices: [
        { say: 'on-phone', to: 'phone' },
        { say: 'in-private', to: 'private' },
      ],
    },
    {
      id: 'phone',
      say: 'open-on-phone',
      deed: { context: 'parent-phone', kind: 'open', address },
      comes: 'parent-invite',
      to: 'end',
    },
    {
      id: 'private',
      say: 'open-in-private',
      deed: { context: 'private-window', kind: 'open', address },
      comes: 'parent-invite',
    },
  ],
} as const satisfies Scene
