import { askedAgain, codeScene, codeSent, numberSent, waited } from './code-scene.ts'

/** The code has waited too long. */
export const codeExpired = codeScene('code-expired', [
  numberSent,
  waited('wait-too-long', 10),
  {
    id: 'old',
    say: 'enter-old-code',
    deed: { context: 'parent-phone', kind: 'send-code', code: '{code}' },
    comes: { problem: 'code-expired' },
  },
  askedAgain,
  codeSent(),
])
