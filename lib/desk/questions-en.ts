import type { QuestionWords } from './questions.ts'

/** The questions of the desk in English. */
export const questionsEn: QuestionWords = {
  who: {
    ask: 'Who is asking?',
    choices: {
      parent: 'A parent',
      student: 'A student',
      teacher: 'A teacher or administrator',
      anyone: 'Just a question',
    },
  },
  sees: {
    ask: 'What is it about?',
    choices: {
      error: 'An error, or the link does not open',
      link: 'No link, or a puzzling one',
      begin: 'Wants to begin and does not know how',
      code: 'The code',
      'sign-in': 'Signing in: password, stranger’s profile, taken number',
      form: 'The form: data, the tick, confirming',
      family: 'Family: several children, one number, a third parent',
      fear: 'Afraid of a scam',
      app: 'The app and manuals',
      mostik: 'The extension Mostik',
      unclear: 'Unclear so far',
    },
  },
  device: {
    ask: 'Where was the link opened?',
    choices: {
      'same-browser': 'On the computer that the child uses',
      'childs-phone': 'On the child’s phone or tablet',
      'own-phone': 'On their own phone',
      school: 'On a school or shared computer',
      private: 'In a private window',
    },
  },
  error: {
    ask: 'What is on the screen?',
    choices: {
      'own-parent': 'The child is their own parent',
      sibling: 'Another child is shown',
      'two-parents': 'There are two parents already',
      revoked: 'The link worked before and does not now',
      broken: 'There is no such link',
      nothing: 'Nothing opens',
      strange: 'Something else',
    },
  },
  link: {
    ask: 'What about the link?',
    choices: {
      none: 'There is none yet',
      lost: 'It was there and is lost',
      'asks-teacher': 'They ask the teacher for it',
      'other-parent': 'One parent invites the other',
      class: 'The class link came',
      broken: 'Cut off, from paper, from a photo',
      doubt: 'It is unclear whose it is',
      max: 'The school speaks of MAX',
    },
  },
  registered: {
    ask: 'Is the child registered already?',
    choices: {
      yes: 'Yes',
      no: 'No',
      'my-number': 'Yes, with the parent’s number',
      unsure: 'Not known',
    },
  },
  account: {
    ask: 'Does the parent have a VK ID?',
    choices: {
      ready: 'No matter, the general order is wanted',
      new: 'No',
      existing: 'Yes, or a password is asked for',
      'no-link': 'There is no link either',
    },
  },
  code: {
    ask: 'What about the code?',
    choices: {
      late: 'It does not come',
      call: 'A dropped call came',
      wrong: 'It is not accepted',
      old: 'It waited and is not accepted',
      many: 'Too many tries',
      number: 'It went to a wrong number',
      cost: 'What does it cost',
    },
  },
  'sign-in': {
    ask: 'What happens when signing in?',
    choices: {
      password: 'A password is asked for',
      stranger: 'A stranger is shown',
      'no-account': 'It says there is no account',
      'signed-out': 'It asks to sign in again',
      taken: 'The number or e-mail address is taken',
      deleted: 'The account is deleted or blocked',
      'lost-number': 'The number has changed',
    },
  },
  form: {
    ask: 'What about the form?',
    choices: {
      consent: 'The confirming button does nothing',
      child: 'The child’s data are wrong',
      number: 'It does not take the number or name',
      'not-shown': 'The child is not in the profile',
      after: 'A mistake was noticed later',
      strange: 'Something else',
    },
  },
  family: {
    ask: 'What about the family?',
    choices: {
      several: 'Several children',
      second: 'A second child is registered',
      'one-phone': 'One number for everybody',
      'my-number': 'The child is on the parent’s number',
      third: 'A third parent is wanted',
      teacher: 'A parent who is a teacher',
      guardian: 'A grandparent or a guardian',
    },
  },
  fear: {
    ask: 'What are they afraid of?',
    choices: {
      code: 'Asked for a code, a password or money',
      link: 'A strange link',
      mostik: 'What Mostik is',
      money: 'Losing money',
      must: 'Whether it is required',
    },
  },
  app: {
    ask: 'What is wanted?',
    choices: {
      where: 'To get VK Мессенджер',
      guides: 'To learn how to use it',
      manual: 'The full manual',
      max: 'To know about MAX',
    },
  },
  mostik: {
    ask: 'What about Mostik?',
    choices: {
      silent: 'It is silent and stops nothing',
      private: 'It opens no private window',
      lost: 'It says that the link is gone',
      what: 'What is it',
    },
  },
  student: {
    ask: 'What about the student?',
    choices: {
      begin: 'Registering',
      invite: 'Looking for the parent’s link',
      class: 'In the wrong class',
      'class-link': 'The class link does not open',
      code: 'The code',
      'sign-in': 'Signing in',
      app: 'The app and manuals',
    },
  },
  'student-login': {
    ask: 'Where did they stop?',
    choices: {
      how: 'They do not know how to begin',
      email: 'No phone, grades 1–4',
      refused: 'The e-mail address is refused',
      whose: 'Whose number to enter',
    },
  },
  teacher: {
    ask: 'What does the teacher need?',
    choices: {
      link: 'Parents ask for the invite',
      meeting: 'To tell it at a meeting',
      computers: 'Shared computers',
      install: 'To install the extension',
      class: 'A student is in the wrong class',
      both: 'Is a parent, too',
      manual: 'The full manual',
    },
  },
  wonders: {
    ask: 'What is the question?',
    choices: {
      must: 'Is it required',
      max: 'Сферум or MAX',
      vk: 'vk.com or vk.ru',
      sferum: 'What Сферум is',
      'vk-id': 'What a VK ID is',
      page: 'Is a VK page needed',
      mostik: 'What Mostik is',
      fear: 'Is it a scam',
    },
  },
}
