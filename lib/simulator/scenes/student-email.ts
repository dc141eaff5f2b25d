import type { Scene } from '../scene.ts'
import { chat, classLinks, people, schools } from './people.ts'

const context = 'child-window'

/** A pupil of grade 3 registers by e-mail. */
export const studentEmail = {
  id: 'student-email',
  group: 'student',
  end: 'invited',
  records: schools,
  contexts: ['child-window', 'parent-phone'],
  messages: [chat('school', classLinks.third)],
  setup: [],
  steps: [
    {
      id: 'open',
      say: 'open-class-link',
      deed: { context, kind: 'open', address: classLinks.third },
      comes: 'class-invite',
    },
    { id: 'sign-in', say: 'press-sign-in', deed: { context, kind: 'sign-in' }, comes: 'login' },
    {
      id: 'email',
      say: 'enter-child-email',
      deed: { context, kind: 'send-login', login: people.petya.login },
      comes: 'code',
    },
    {
      id: 'code',
      say: 'enter-code-email',
      deed: { context, kind: 'send-code', code: '{code}' },
      comes: 'person',
    },
    {
      id: 'name',
      say: 'name-child',
      deed: { context, kind: 'give-name', name: people.petya.name },
      comes: 'student-profile',
    },
    {
      id: 'invite',
      say: 'press-invite-parent',
      deed: { context, kind: 'invite-parent' },
      comes: 'student-profile',
    },
    { id: 'copy', say: 'copy-link', deed: { context, kind: 'copy' } },
    { id: 'send', say: 'send-link', deed: { context, kind: 'share' } },
  ],
} as const satisfies Scene
