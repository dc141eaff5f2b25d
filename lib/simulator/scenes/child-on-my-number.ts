import type { Scene } from '../scene.ts'
import { chat, inviteOf, people, registered, schools } from './people.ts'
import { provedAs } from './ways.ts'

const { masha, mother } = people
const context = 'parent-phone'
const confused = { ...masha, login: mother.login }

/** The child was registered with the parent's number: the parent's number leads into the child's account. */
export const childOnMyNumber = {
  id: 'child-on-my-number',
  group: 'special',
  end: 'ask',
  records: [...schools, ...registered(confused)],
  contexts: ['parent-phone'],
  messages: [chat('child', inviteOf(masha))],
  setup: [],
  steps: [
    {
      id: 'open',
      say: 'open-invite',
      deed: { context, kind: 'open', address: inviteOf(masha) },
      comes: 'parent-invite',
    },
    ...provedAs(context, 'known'),
    {
      id: 'whose',
      say: 'whose-account',
      choices: [
        { say: 'make-new-profile', to: 'insist' },
        { say: 'enter-account', to: 'enter' },
      ],
    },
    {
      id: 'enter',
      say: 'enter-as-child',
      deed: { context, kind: 'enter' },
      comes: { refused: 'own-parent' },
      to: 'end',
    },
    { id: 'insist', say: 'insist-on-new', deed: { context, kind: 'new-profile' }, comes: 'person' },
    {
      id: 'name',
      say: 'name-parent',
      deed: { context, kind: 'give-name', name: mother.name },
      comes: { problem: 'login-taken' },
    },
  ],
} as const satisfies Scene
