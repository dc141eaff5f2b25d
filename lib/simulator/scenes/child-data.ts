import type { Scene } from '../scene.ts'
import { chat, inviteOf, people, registered, schools, signedIn } from './people.ts'
import { confirmed, profileIn } from './ways.ts'

const { masha, mother } = people
const context = 'parent-phone'
const misspelt = { ...masha, name: { last: 'Соколва', first: 'Маша' } }

/** The child's surname is misspelt: corrected badly, corrected well, confirmed without and with the consent. */
export const childData = {
  id: 'child-data',
  group: 'parent',
  end: 'done',
  records: [
    ...schools,
    ...registered(misspelt),
    ...registered({ ...mother, roles: [] }),
    signedIn('child-window', masha),
    signedIn(context, mother),
  ],
  contexts: ['parent-phone', 'child-window'],
  messages: [chat('child', inviteOf(masha))],
  setup: [profileIn('child-window'), profileIn(context)],
  steps: [
    {
      id: 'open',
      say: 'open-invite',
      deed: { context, kind: 'open', address: inviteOf(masha) },
      comes: 'parent-invite',
    },
    { id: 'join', say: 'press-join', deed: { context, kind: 'join' }, comes: 'child-data' },
    {
      id: 'correction',
      say: 'choose-correction',
      choices: [
        { say: 'correct-well', to: 'correct' },
        { say: 'correct-badly', to: 'digit' },
      ],
    },
    {
      id: 'digit',
      say: 'correct-with-digit',
      deed: { context, kind: 'correct', name: { last: 'Сок0лова', first: 'Маша' } },
      comes: { problem: 'invalid-child' },
    },
    {
      id: 'correct',
      say: 'correct-name',
      deed: { context, kind: 'correct', name: masha.name },
      comes: 'child-data',
    },
    {
      id: 'no-tick',
      say: 'confirm-without-tick',
      deed: { context, kind: 'confirm', consent: false },
      comes: { problem: 'consent-required' },
    },
    confirmed(context),
    { id: 'child', say: 'look-at-child', deed: profileIn(context), comes: 'adult-profile' },
    { id: 'parent', say: 'look-at-parent', deed: profileIn('child-window'), comes: 'student-profile' },
  ],
} as const satisfies Scene
