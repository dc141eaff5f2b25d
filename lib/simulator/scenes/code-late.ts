import { codeScene, codeSent, numberSent, waited } from './code-scene.ts'

/** The code comes late; who asks again too early is told to wait. */
export const codeLate = codeScene(
  'code-late',
  [
    numberSent,
    {
      id: 'early',
      say: 'press-too-early',
      deed: { context: 'parent-phone', kind: 'resend' },
      comes: { problem: 'too-early' },
    },
    waited('wait-for-code', 2),
    codeSent(),
  ],
  { faults: ['code-late'] },
)
