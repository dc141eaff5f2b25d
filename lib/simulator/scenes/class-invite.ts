import type { Scene } from '../scene.ts'
import { chat, classLinks, people, registered, schools, signedIn } from './people.ts'
import { profileIn } from './ways.ts'

const { masha } = people

/** The parent opens the class invite by mistake: it would make a pupil of them. */
export const classInvite = {
  id: 'class-invite',
  group: 'special',
  end: 'way',
  records: [...schools, ...registered(masha), signedIn('child-window', masha)],
  contexts: ['parent-phone', 'child-window'],
  messages: [chat('school', classLinks.seventh)],
  setup: [profileIn('child-window')],
  steps: [
    {
      id: 'open',
      say: 'open-class-link-as-parent',
      deed: { context: 'parent-phone', kind: 'open', address: classLinks.seventh },
      comes: 'class-invite',
    },
    { id: 'send', say: 'child-invites', deed: { context: 'child-window', kind: 'share' } },
    {
      id: 'right',
      say: 'open-new-link',
      deed: { context: 'parent-phone', kind: 'open', address: '{link}' },
      comes: 'parent-invite',
    },
  ],
} as const satisfies Scene
