import type { Scene } from '../scene.ts'
import { chat, inviteOf, linked, people, registered, schools, signedIn } from './people.ts'
import { profileIn } from './ways.ts'

const { masha, mother, father } = people

/** The child has two parents: the link works no more. */
export const twoParents = {
  id: 'two-parents',
  group: 'special',
  end: 'limit',
  records: [
    ...schools,
    ...[masha, mother, father].flatMap(registered),
    linked(mother, masha),
    linked(father, masha),
    signedIn('child-window', masha),
  ],
  contexts: ['parent-phone', 'child-window'],
  messages: [chat('child', inviteOf(masha))],
  setup: [profileIn('child-window')],
  steps: [
    {
      id: 'open',
      say: 'open-as-third-parent',
      deed: { context: 'parent-phone', kind: 'open', address: inviteOf(masha) },
      comes: { refused: 'parent-limit' },
    },
    {
      id: 'look',
      say: 'look-at-two-parents',
      deed: profileIn('child-window'),
      comes: 'student-profile',
    },
  ],
} as const satisfies Scene
