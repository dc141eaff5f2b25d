import type { Scene } from '../scene.ts'
import { chat, inviteOf, people, registered, schools, signedIn } from './people.ts'
import { profileIn } from './ways.ts'

const { masha } = people
const address = inviteOf(masha)

/** The invite is opened on the child's phone, and the child's app takes it. */
export const childsPhone = {
  id: 'childs-phone',
  group: 'conflict',
  end: 'way',
  records: [...schools, ...registered(masha), signedIn('child-phone', masha)],
  contexts: ['child-phone', 'parent-phone'],
  messages: [chat('child', address)],
  setup: [profileIn('child-phone')],
  steps: [
    {
      id: 'app',
      say: 'open-in-childs-app',
      deed: { context: 'child-phone', kind: 'open', address },
      comes: { refused: 'own-parent' },
    },
    {
      id: 'own',
      say: 'open-on-phone',
      deed: { context: 'parent-phone', kind: 'open', address },
      comes: 'parent-invite',
    },
  ],
} as const satisfies Scene
