import type { Scene } from '../scene.ts'
import { chat, inviteOf, people, registered, schools, signedIn } from './people.ts'
import { newParent, profileIn } from './ways.ts'

const { masha } = people
const context = 'parent-phone'

/** A parent without VK ID, on their own phone: the way that works at once. */
export const parentNew = {
  id: 'parent-new',
  group: 'parent',
  end: 'done',
  records: [...schools, ...registered(masha), signedIn('child-window', masha)],
  contexts: ['parent-phone', 'child-window'],
  messages: [chat('child', inviteOf(masha))],
  setup: [profileIn('child-window')],
  steps: [
    {
      id: 'open',
      say: 'open-invite',
      deed: { context, kind: 'open', address: inviteOf(masha) },
      comes: 'parent-invite',
    },
    ...newParent(context),
    { id: 'child', say: 'look-at-child', deed: profileIn(context), comes: 'adult-profile' },
    { id: 'parent', say: 'look-at-parent', deed: profileIn('child-window'), comes: 'student-profile' },
  ],
} as const satisfies Scene
