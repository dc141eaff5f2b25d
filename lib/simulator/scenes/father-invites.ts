import { addresses } from '../address.ts'
import type { Scene } from '../scene.ts'
import { linked, people, registered, schools, signedIn } from './people.ts'
import { profileIn } from './ways.ts'

const { masha, father } = people

/** One parent tries to invite the other: only the child can. */
export const fatherInvites = {
  id: 'father-invites',
  group: 'special',
  end: 'way',
  records: [
    ...schools,
    ...[masha, father].flatMap(registered),
    linked(father, masha),
    signedIn('other-browser', father),
    signedIn('child-window', masha),
  ],
  contexts: ['other-browser', 'child-window', 'parent-phone'],
  messages: [],
  setup: [profileIn('child-window'), profileIn('other-browser')],
  steps: [
    {
      id: 'father',
      say: 'father-invites',
      deed: { context: 'other-browser', kind: 'open', address: addresses.inviteParent },
      comes: { refused: 'not-a-student' },
    },
    { id: 'child', say: 'child-invites', deed: { context: 'child-window', kind: 'share' } },
    {
      id: 'open',
      say: 'open-on-phone',
      deed: { context: 'parent-phone', kind: 'open', address: '{link}' },
      comes: 'parent-invite',
    },
  ],
} as const satisfies Scene
