import type { Scene, Step } from '../scene.ts'
import { chat, inviteOf, people, registered, schools, signedIn } from './people.ts'
import { branch, newParent, profileIn } from './ways.ts'

const { masha } = people
const address = inviteOf(masha)

const opened = (context: 'parent-phone' | 'private-window' | 'other-browser', say: Step['say']): Step => ({
  id: 'open',
  say,
  deed: { context, kind: 'open', address },
  comes: 'parent-invite',
})

/** The invite opened in the browser where the child is signed in, and every way out of it. */
export const ownParent = {
  id: 'own-parent',
  group: 'conflict',
  end: 'done',
  records: [...schools, ...registered(masha), signedIn('child-window', masha)],
  contexts: ['child-window', 'private-window', 'other-browser', 'parent-phone'],
  messages: [chat('child', address)],
  setup: [profileIn('child-window')],
  steps: [
    {
      id: 'open',
      say: 'open-where-child-is',
      deed: { context: 'child-window', kind: 'open', address },
      comes: { refused: 'own-parent' },
    },
    {
      id: 'ways',
      say: 'choose-way-out',
      choices: [
        { say: 'on-phone', to: 'phone-open' },
        { say: 'in-private', to: 'private-open' },
        { say: 'in-other-browser', to: 'browser-open' },
        { say: 'after-sign-out', to: 'sign-out' },
      ],
    },
    ...branch('phone', [opened('parent-phone', 'open-on-phone'), ...newParent('parent-phone')]),
    ...branch('private', [opened('private-window', 'open-in-private'), ...newParent('private-window')]),
    ...branch('browser', [opened('other-browser', 'open-in-other-browser'), ...newParent('other-browser')]),
    {
      id: 'sign-out',
      say: 'sign-child-out',
      deed: { context: 'child-window', kind: 'sign-out' },
      comes: 'start',
    },
    {
      id: 'here-open',
      say: 'open-after-sign-out',
      deed: { context: 'child-window', kind: 'open', address },
      comes: 'parent-invite',
    },
    ...branch('here', newParent('child-window'), 'here-sign-out'),
    {
      id: 'here-sign-out',
      say: 'sign-parent-out',
      deed: { context: 'child-window', kind: 'sign-out' },
      comes: 'start',
    },
    {
      id: 'back',
      say: 'child-signs-in',
      deed: { context: 'child-window', kind: 'sign-in' },
      comes: 'login',
    },
    {
      id: 'back-number',
      say: 'enter-child-number',
      deed: { context: 'child-window', kind: 'send-login', login: masha.login },
      comes: 'code',
    },
    {
      id: 'back-code',
      say: 'enter-code-sms',
      deed: { context: 'child-window', kind: 'send-code', code: '{code}' },
      comes: 'known',
    },
    {
      id: 'back-enter',
      say: 'enter-account',
      deed: { context: 'child-window', kind: 'enter' },
      comes: 'student-profile',
    },
  ],
} as const satisfies Scene
