import type { Deed } from '../deed.ts'
import { askedAgain, codeScene, codeSent, toLogin, waited } from './code-scene.ts'
import { people } from './people.ts'

const context = 'parent-phone'
const wrong: Deed = { context, kind: 'send-code', code: '{wrong}' }

/** Four wrong codes have been tried already: the last try, and one too many. */
export const tooManyCodes = codeScene(
  'too-many-codes',
  [
    { id: 'last', say: 'last-try', deed: wrong, comes: { problem: 'code-wrong' } },
    { id: 'over', say: 'one-try-too-many', deed: wrong, comes: { problem: 'too-many-attempts' } },
    waited('wait-for-timer', 1),
    askedAgain,
    codeSent(),
  ],
  {
    setup: [
      ...toLogin,
      { context, kind: 'send-login', login: people.mother.login },
      ...[wrong, wrong, wrong, wrong],
    ],
  },
)
