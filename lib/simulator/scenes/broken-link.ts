import type { Scene } from '../scene.ts'
import { chat, inviteOf, people, registered, schools } from './people.ts'

const { masha } = people
const context = 'parent-phone'
const whole = inviteOf(masha)
const cut = whole.slice(0, -12)
const mistyped = whole.replace('masha', 'maska')

/** A link that was copied in part, one that was typed by hand, and the whole one. */
export const brokenLink = {
  id: 'broken-link',
  group: 'special',
  end: 'way',
  records: [...schools, ...registered(masha)],
  contexts: [context],
  messages: [chat('child', cut), chat('child', mistyped), chat('child', whole)],
  setup: [],
  steps: [
    {
      id: 'cut',
      say: 'open-cut-link',
      deed: { context, kind: 'open', address: cut },
      comes: { refused: 'invite-malformed' },
    },
    {
      id: 'mistyped',
      say: 'open-mistyped-link',
      deed: { context, kind: 'open', address: mistyped },
      comes: { refused: 'invite-unknown' },
    },
    {
      id: 'whole',
      say: 'open-whole-link',
      deed: { context, kind: 'open', address: whole },
      comes: 'parent-invite',
    },
  ],
} as const satisfies Scene
