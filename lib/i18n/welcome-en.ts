import type { welcomeRu } from './welcome-ru.ts'

/** The same in English. */
export const welcomeEn: typeof welcomeRu = {
  heading: 'Mostik is installed',
  pictures: {
    arrives: 'The child is signed in to this browser, and an invite link comes for the parent.',
    stops: 'Mostik stops it before it opens. Otherwise Sferum would show an error.',
    opens: 'One click, and the same link is open where the child is not signed in.',
  },
  ready: {
    heading: 'Is everything ready?',
    access: 'The browser lets us work on the sites of Sferum',
    noAccess: 'The browser does not let us work on the sites of Sferum yet',
    noAccessText: 'Without that we cannot see who is signed in, or stop an invite.',
    grant: 'Allow',
    whoText: 'If the child is signed in to Sferum already, open their profile: we will see it ourselves.',
    open: 'Open Sferum',
    inviteText: 'We will, once the child opens «Пригласить родителя» (Invite a parent) in the profile.',
    private: (one) => `Mostik opens ${one} with one button by itself: there is nothing to allow`,
    privateAllowed: (one) => `You have allowed it: Mostik opens ${one} with one button`,
    privateDisabled: (all) => `Here, ${all} are switched off. Mostik will offer other ways`,
    privateNotAllowed: (all) => `Firefox does not let Mostik into ${all} yet`,
    privateText: 'You need not allow it: the link can open in a separate tab or on a phone instead.',
    privateHow: 'How to allow it',
    privateNote: 'Firefox restarts Mostik, and this page opens again, with a green tick.',
  },
  who: {
    heading: 'Who signs in to Sferum in this browser?',
    text: 'We keep the answer for 12 hours and look for ourselves after that. You need not answer.',
    answers: { student: 'The child', parent: 'A parent', several: 'Different people' },
    remembered: {
      student: 'Remembered: the child. We will stop a parent’s invite here.',
      parent: 'Remembered: a parent. Invites open as usual.',
      teacher: 'Remembered: a teacher. Invites open as usual.',
      nobody: 'Remembered: nobody is signed in. Invites open as usual.',
      several: 'Remembered: different people. Before an invite we will ask who is signed in.',
    },
    undo: 'Undo',
  },
  sight: {
    heading: 'What Mostik sees, and what it does not',
    prompt: 'The browser puts it like this:',
    chromium: ['“Read and change your data on web.vk.me and all sferum.ru sites”'],
    firefox: ['“Access your data for sites in the sferum.ru domain”', '“Access your data for web.vk.me”'],
    meaning: 'That sounds stern. This is what it means:',
    sees: 'It sees',
    seesList: [
      'whose profile is open on these sites: the child’s, a parent’s or a teacher’s;',
      'the invite in the child’s profile, to know it again later;',
      'the addresses of pages on these sites.',
    ],
    changes: 'It changes',
    changesList: [
      'it shows its own page in place of an invite, or, when too late for that, a hint on top of the site.',
    ],
    never: 'It never',
    neverList: [
      'asks for or keeps passwords, codes, phone numbers or names;',
      'reads messages or sees other sites;',
      'sends anything anywhere.',
    ],
  },
  end: 'You can close this tab. “First steps” is always there in Mostik’s popup.',
}
