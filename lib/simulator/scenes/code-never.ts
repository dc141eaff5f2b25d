import { askedAgain, codeScene, codeSent, numberSent, waited } from './code-scene.ts'

/** The code never comes; the second one does. */
export const codeNever = codeScene(
  'code-never',
  [numberSent, waited('wait-for-timer', 1), { ...askedAgain, faults: [] }, codeSent()],
  { faults: ['code-never'] },
)
