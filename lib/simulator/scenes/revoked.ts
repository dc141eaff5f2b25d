import { put } from '../../registration/change.ts'
import type { Scene } from '../scene.ts'
import { chat, inviteOf, people, registered, schools, signedIn, withoutInvite } from './people.ts'
import { profileIn } from './ways.ts'

const { masha } = people

/** The child has taken the invite back: a new one is needed. */
export const revoked = {
  id: 'revoked',
  group: 'special',
  end: 'way',
  records: [
    ...schools,
    ...registered(withoutInvite(masha)),
    put('parentInvites', { id: masha.invite, childId: masha.id, createdAt: 0, revokedAt: 1 }),
    signedIn('child-window', masha),
  ],
  contexts: ['parent-phone', 'child-window'],
  messages: [chat('child', inviteOf(masha))],
  setup: [profileIn('child-window')],
  steps: [
    {
      id: 'old',
      say: 'open-old-link',
      deed: { context: 'parent-phone', kind: 'open', address: inviteOf(masha) },
      comes: { refused: 'invite-revoked' },
    },
    {
      id: 'invite',
      say: 'invite-again',
      deed: { context: 'child-window', kind: 'invite-parent' },
      comes: 'student-profile',
    },
    { id: 'send', say: 'send-link', deed: { context: 'child-window', kind: 'share' } },
    {
      id: 'new',
      say: 'open-new-link',
      deed: { context: 'parent-phone', kind: 'open', address: '{link}' },
      comes: 'parent-invite',
    },
  ],
} as const satisfies Scene
