import type { Scene } from '../scene.ts'
import { chat, classLinks, people, schools } from './people.ts'

const context = 'child-window'

/** A pupil of grade 7 registers by phone and invites a parent. */
export const studentPhone = {
  id: 'student-phone',
  group: 'student',
  end: 'invited',
  records: schools,
  contexts: ['child-window', 'parent-phone'],
  messages: [chat('school', classLinks.seventh)],
  setup: [],
  steps: [
    {
      id: 'open',
      say: 'open-class-link',
      deed: { context, kind: 'open', address: classLinks.seventh },
      comes: 'class-invite',
    },
    { id: 'sign-in', say: 'press-sign-in', deed: { context, kind: 'sign-in' }, comes: 'login' },
    {
      id: 'login',
      say: 'choose-login',
      choices: [
        { say: 'by-phone', to: 'number' },
        { say: 'by-email', to: 'email' },
      ],
    },
    {
      id: 'email',
      say: 'try-email-in-grade-7',
      deed: { context, kind: 'send-login', login: 'masha@example.org' },
      comes: { problem: 'email-not-allowed' },
    },
    {
      id: 'number',
      say: 'enter-child-number',
      deed: { context, kind: 'send-login', login: people.masha.login },
      comes: 'code',
    },
    {
      id: 'code',
      say: 'enter-code-sms',
      deed: { context, kind: 'send-code', code: '{code}' },
      comes: 'person',
    },
    {
      id: 'name',
      say: 'name-child',
      deed: { context, kind: 'give-name', name: people.masha.name },
      comes: 'student-profile',
    },
    {
      id: 'invite',
      say: 'press-invite-parent',
      deed: { context, kind: 'invite-parent' },
      comes: 'student-profile',
    },
    {
      id: 'sending',
      say: 'choose-sending',
      choices: [
        { say: 'send-copied', to: 'copy' },
        { say: 'show-qr', to: 'qr' },
      ],
    },
    { id: 'copy', say: 'copy-link', deed: { context, kind: 'copy' } },
    { id: 'send', say: 'send-link', deed: { context, kind: 'share' }, to: 'end' },
    {
      id: 'qr',
      say: 'scan-qr',
      deed: { context: 'parent-phone', kind: 'open', address: '{link}' },
      comes: 'parent-invite',
      to: 'end',
    },
  ],
} as const satisfies Scene
