import type { registrationRu } from './registration-ru.ts'

/** The same in English. */
export const registrationEn: typeof registrationRu = {
  refusals: {
    'email-not-allowed': 'Only pupils of grades 1–4 register by e-mail. Enter a phone number.',
    'login-taken':
      'This number or address is taken: everybody has their own. Sign in to that account, or enter another number.',
    'not-a-student': 'Only a pupil can invite a parent. Sign in as the child.',
    'own-parent':
      'This very child is signed in here, so the link did not work. Open it where the child is not signed in.',
    'student-signed-in': 'Another child is signed in here. Open the link where no child is signed in.',
    'parent-limit': 'The child has two parents already; a third cannot be added.',
    'consent-required': 'Tick the consent: without it the child’s registration cannot be confirmed.',
    'invalid-child': 'Check the child’s name, surname and grade: something in them is wrong.',
    'code-wrong': 'This code does not fit. Enter the one that came last.',
    'code-expired': 'This code is too old. Ask for a new one.',
    'too-many-attempts': 'Too many tries. Ask for a new code.',
    'too-early': 'A code was sent already. Wait until the timer reaches zero, then ask again.',
    'password-wrong':
      'This password does not fit. Try again, or press «Забыли пароль?» (“Forgot your password?”).',
    'invite-unknown': 'There is no such invite. Ask the child to send the link again.',
    'invite-revoked': 'The child took this invite back. Ask for a new one.',
    'invite-malformed': 'The link was not copied whole. Copy it again.',
    'class-invite-unknown': 'There is no such class link. Ask the class teacher for it.',
    'invalid-login': 'Check what is entered. A number begins with +7 and has 11 digits.',
    'invalid-name': 'Write the name and surname in letters, as in documents.',
    'invalid-password': 'This password will not do: it is too short or too long.',
    'unknown-challenge': 'No code was asked for here. Begin with the phone number.',
    'code-unconfirmed': 'Enter the code first.',
    'code-used': 'This code has worked already. Ask for a new one.',
    'no-account': 'Nobody has registered with this number.',
    'invite-needed': 'A new account begins with an invite. Open the link that you were sent.',
    'not-signed-in': 'Nobody is signed in here. Sign in first.',
    'already-signed-in': 'Somebody is signed in here already. Sign out first.',
    'not-joined': 'Press «Присоединиться» (“Join”) first.',
    'key-reused': 'This confirmation was sent already. Reload the page.',
    'id-unusable': 'Something went wrong. Try again.',
  },
  store: {
    memory: 'The browser does not let us keep the practice. It goes on, but is gone when you close the tab.',
    newer: 'The trainer was updated in another tab. Reload this page.',
    lost: 'The earlier practice was not kept. We begin anew.',
    failed: 'The last step was not written: the disk is full or busy. Make room and try again.',
  },
}
