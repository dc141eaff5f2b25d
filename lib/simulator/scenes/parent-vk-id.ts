import type { Scene } from '../scene.ts'
import { chat, inviteOf, newPassword, password, people, registered, schools } from './people.ts'
import { confirmed, provedAs } from './ways.ts'

const { masha, mother } = people
const context = 'parent-phone'

/** A parent who has a VK ID: the password, the forgotten one, and somebody else's profile on one's number. */
export const parentVkId = {
  id: 'parent-vk-id',
  group: 'parent',
  end: 'done',
  records: [...schools, ...registered(masha), ...registered({ ...mother, roles: [], password })],
  contexts: ['parent-phone', 'child-window'],
  messages: [chat('child', inviteOf(masha))],
  setup: [],
  steps: [
    {
      id: 'open',
      say: 'open-invite',
      deed: { context, kind: 'open', address: inviteOf(masha) },
      comes: 'parent-invite',
    },
    ...provedAs(context, 'password'),
    {
      id: 'password',
      say: 'choose-password',
      choices: [
        { say: 'know-password', to: 'know' },
        { say: 'mistake-password', to: 'mistake' },
        { say: 'forgot-password', to: 'forgot' },
        { say: 'strangers-account', to: 'not-me' },
      ],
    },
    {
      id: 'mistake',
      say: 'enter-wrong-password',
      deed: { context, kind: 'enter', password: 'rom@shka' },
      comes: { problem: 'password-wrong' },
    },
    {
      id: 'know',
      say: 'enter-password',
      deed: { context, kind: 'enter', password },
      comes: 'child-data',
      to: 'confirm',
    },
    { id: 'forgot', say: 'forgot-password', deed: { context, kind: 'forgot' }, comes: 'new-password' },
    {
      id: 'new-password',
      say: 'new-password',
      deed: { context, kind: 'new-password', password: newPassword },
      comes: 'child-data',
      to: 'confirm',
    },
    { id: 'not-me', say: 'not-me', deed: { context, kind: 'not-me' }, comes: 'person' },
    {
      id: 'name',
      say: 'name-parent',
      deed: { context, kind: 'give-name', name: mother.name },
      comes: 'child-data',
    },
    confirmed(context),
  ],
} as const satisfies Scene
