import { codeScene, codeSent, numberSent } from './code-scene.ts'

/** Instead of an SMS the operator drops a call: its last digits are the code. */
export const droppedCall = codeScene(
  'dropped-call',
  [
    numberSent,
    {
      id: 'call',
      say: 'choose-call',
      choices: [
        { say: 'do-not-answer', to: 'decline' },
        { say: 'answer', to: 'answer' },
      ],
    },
    { id: 'answer', say: 'answer-call', deed: { kind: 'answer-call' }, to: 'code' },
    { id: 'decline', say: 'decline-call', deed: { kind: 'decline-call' } },
    codeSent('enter-call-digits'),
  ],
  { faults: ['call-instead-of-sms'] },
)
