import { codeScene, codeSent } from './code-scene.ts'
import { people } from './people.ts'

const context = 'parent-phone'
const mistyped = '+70000000019'

/** A digit of the number was wrong: the code goes to somebody else until the number is corrected. */
export const wrongNumber = codeScene(
  'wrong-number',
  [
    {
      id: 'mistyped',
      say: 'enter-wrong-number',
      deed: { context, kind: 'send-login', login: mistyped },
      comes: 'code',
    },
    { id: 'change', say: 'correct-number', deed: { context, kind: 'change-number' }, comes: 'login' },
    {
      id: 'number',
      say: 'enter-right-number',
      deed: { context, kind: 'send-login', login: people.mother.login },
      comes: 'code',
    },
    codeSent(),
  ],
  { strangers: [mistyped] },
)
