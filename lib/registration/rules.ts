/** One sentence of a rule. `seed`: the school's document says so; `assumption`: so it is in our trainer. */
export type Statement = { text: string; source: 'seed' | 'assumption' }

/** The product's rules R1–R12, cut where the source changes, so that the trainer can label each sentence. */
export const rules = {
  R1: [
    { text: 'A class invite registers a student of that class.', source: 'seed' },
    { text: 'Grades 1–4 register by e-mail or phone, grades 5–11 by phone.', source: 'seed' },
  ],
  R2: [
    { text: 'One phone or e-mail belongs to one account, and one account to one person.', source: 'seed' },
    { text: "Using a taken one for somebody else leads into that person's account.", source: 'assumption' },
  ],
  R3: [
    { text: 'Only a signed-in student makes a parent invite.', source: 'seed' },
    { text: 'Asking again gives the same invite until it is revoked.', source: 'seed' },
  ],
  R4: [
    { text: 'A parent invite is refused where the same child is signed in.', source: 'seed' },
    { text: 'It is refused where another student is signed in, too.', source: 'assumption' },
  ],
  R5: [{ text: 'A child has at most two parents.', source: 'seed' }],
  R6: [{ text: 'Confirming needs the consent and valid data of the child.', source: 'seed' }],
  R7: [
    { text: 'Confirming links both sides; repeating it changes nothing.', source: 'seed' },
    { text: 'One parent account holds any number of children of any schools.', source: 'seed' },
  ],
  R8: [
    { text: 'A teacher who confirms stays a teacher and becomes a parent, in one account.', source: 'seed' },
  ],
  R9: [
    { text: 'Codes come by SMS, or as the last digits of a dropped call.', source: 'seed' },
    { text: 'A wrong number can be corrected and the code requested again after a timer.', source: 'seed' },
    { text: 'Codes come by e-mail to those who registered with it.', source: 'assumption' },
    {
      text: 'How long a code and the timer last and how many tries there are: our settings.',
      source: 'assumption',
    },
    { text: 'Changing the number voids the code that went to the old one.', source: 'assumption' },
  ],
  R10: [
    {
      text: 'An account that exists asks for its password after the code; a forgotten one can be reset.',
      source: 'seed',
    },
    {
      text: '«Это не я» starts a fresh account on the number and voids the old binding.',
      source: 'assumption',
    },
  ],
  R11: [{ text: 'Signing out ends the session of this browser context only.', source: 'assumption' }],
  R12: [{ text: 'An unknown, revoked or malformed invite is refused.', source: 'assumption' }],
} as const satisfies Record<string, readonly Statement[]>

export type RuleNumber = keyof typeof rules
