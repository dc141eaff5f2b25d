import { codeScene, codeSent, numberSent } from './code-scene.ts'

/** A digit is mistyped. */
export const codeWrong = codeScene('code-wrong', [
  numberSent,
  {
    id: 'wrong',
    say: 'enter-wrong-code',
    deed: { context: 'parent-phone', kind: 'send-code', code: '{wrong}' },
    comes: { problem: 'code-wrong' },
  },
  codeSent('enter-code-again'),
])
