import type { RuleNumber } from './rules.ts'

/** `beyond`: no rule of the product names it, an API needs it all the same. */
export type RefusalRule = { rule: RuleNumber | 'beyond'; statement: string; source: 'seed' | 'assumption' }

/** Every refusal of the register by name: the names type the API, the dictionary and the help article. */
export const refusals = {
  'email-not-allowed': {
    rule: 'R1',
    statement:
      'An e-mail address registers students of grades 1–4 only; everybody else needs a mobile number.',
    source: 'seed',
  },
  'login-taken': {
    rule: 'R2',
    statement: 'This number or address belongs to an account: the way on is into that account.',
    source: 'assumption',
  },
  'not-a-student': { rule: 'R3', statement: 'Only a student invites a parent.', source: 'seed' },
  'own-parent': {
    rule: 'R4',
    statement:
      'The invite was opened where this very child is signed in: a child cannot be their own parent.',
    source: 'seed',
  },
  'student-signed-in': {
    rule: 'R4',
    statement: 'The invite was opened where another student is signed in.',
    source: 'assumption',
  },
  'parent-limit': { rule: 'R5', statement: 'The child already has two parents.', source: 'seed' },
  'consent-required': {
    rule: 'R6',
    statement: "The parent has not consented, to today's text, to the child using the platform.",
    source: 'seed',
  },
  'invalid-child': { rule: 'R6', statement: "The child's data cannot be right.", source: 'seed' },
  'code-wrong': { rule: 'R9', statement: 'This is not the code that was sent last.', source: 'seed' },
  'code-expired': {
    rule: 'R9',
    statement: 'The code, or its confirmation, is too old.',
    source: 'assumption',
  },
  'too-many-attempts': {
    rule: 'R9',
    statement: 'Too many wrong tries: a new code is needed.',
    source: 'assumption',
  },
  'too-early': {
    rule: 'R9',
    statement: 'The last code went out a moment ago: the timer still runs.',
    source: 'assumption',
  },
  'password-wrong': { rule: 'R10', statement: 'This is not the password of the account.', source: 'seed' },
  'invite-unknown': { rule: 'R12', statement: 'Nobody made this invite.', source: 'assumption' },
  'invite-revoked': { rule: 'R12', statement: 'The student took this invite back.', source: 'assumption' },
  'invite-malformed': {
    rule: 'R12',
    statement: 'This cannot be an invite: a part of the link is missing or changed.',
    source: 'assumption',
  },
  'class-invite-unknown': {
    rule: 'beyond',
    statement: 'Nobody made this class invite.',
    source: 'assumption',
  },
  'invalid-login': {
    rule: 'beyond',
    statement: 'This is neither a +7 phone number nor an e-mail address.',
    source: 'assumption',
  },
  'invalid-name': {
    rule: 'beyond',
    statement: "The name cannot be a person's name.",
    source: 'assumption',
  },
  'invalid-password': {
    rule: 'beyond',
    statement: 'The new password is too short or too long.',
    source: 'assumption',
  },
  'unknown-challenge': {
    rule: 'beyond',
    statement: 'No code was requested under this id in this browser context.',
    source: 'assumption',
  },
  'code-unconfirmed': {
    rule: 'beyond',
    statement: 'The code has to be entered first.',
    source: 'assumption',
  },
  'code-used': { rule: 'beyond', statement: 'A code works once.', source: 'assumption' },
  'no-account': { rule: 'beyond', statement: 'Nobody has registered with this login.', source: 'assumption' },
  'invite-needed': {
    rule: 'beyond',
    statement: 'A new account begins with an invite of its own kind.',
    source: 'assumption',
  },
  'not-signed-in': {
    rule: 'beyond',
    statement: 'Nobody is signed in in this browser context.',
    source: 'assumption',
  },
  'already-signed-in': {
    rule: 'beyond',
    statement: 'Somebody is signed in in this browser context: they sign out first.',
    source: 'assumption',
  },
  'not-joined': {
    rule: 'beyond',
    statement: '«Присоединиться» comes before correcting and confirming.',
    source: 'assumption',
  },
  'key-reused': {
    rule: 'beyond',
    statement: 'This idempotency key belongs to another confirmation.',
    source: 'assumption',
  },
  'id-unusable': {
    rule: 'beyond',
    statement: 'A new id or token is not new, or holds more than letters, digits, - and _.',
    source: 'assumption',
  },
} as const satisfies Record<string, RefusalRule>

export type Refusal = keyof typeof refusals
