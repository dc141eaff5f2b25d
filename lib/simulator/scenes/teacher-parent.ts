import type { Scene } from '../scene.ts'
import { chat, inviteOf, people, registered, schools, signedIn } from './people.ts'
import { confirmed, profileIn } from './ways.ts'

const { dasha, teacher } = people
const context = 'parent-phone'

/** A teacher who is a parent, too: one account with both roles. */
export const teacherParent = {
  id: 'teacher-parent',
  group: 'special',
  end: 'done',
  records: [...schools, ...[dasha, teacher].flatMap(registered), signedIn(context, teacher)],
  contexts: [context],
  messages: [chat('child', inviteOf(dasha))],
  setup: [profileIn(context)],
  steps: [
    {
      id: 'open',
      say: 'open-invite',
      deed: { context, kind: 'open', address: inviteOf(dasha) },
      comes: 'parent-invite',
    },
    { id: 'join', say: 'press-join', deed: { context, kind: 'join' }, comes: 'child-data' },
    confirmed(context),
    { id: 'roles', say: 'look-at-child', deed: profileIn(context), comes: 'adult-profile' },
  ],
} as const satisfies Scene
