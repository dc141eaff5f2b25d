import type { HandoutsWords } from './handouts-words.ts'

/** What the handouts say, in English. */
export const handoutsEn: HandoutsWords = {
  lead: 'Choose what to print. The QR code leads to this site; no invite is on paper: the child sends it.',
  kind: 'What to print',
  kinds: {
    sheet: 'An A4 sheet for a parent',
    parents: 'Cards for parents',
    pupils: 'Cards for pupils',
    poster: 'A poster',
  },
  count: 'How many cards',
  print: 'Print',
  noAddress:
    'Inside the extension pages have no address for others, so there is no QR code. Open the handouts on the site.',
  sheet: {
    title: 'How a parent accepts the invite to Сферум',
    first: 'First the child registers, then the parent.',
    steps: [
      'The child signs in to Сферум in a browser on a computer: «Профиль», then «Пригласить родителя». They send you the link or the QR code.',
      'Open the link on your own phone or where the child is not signed in.',
      'Press «Присоединиться» and enter your own number, not the child’s.',
      'Enter the code. It can take several minutes. A dropped call may come instead: then the code is the last digits of its number.',
      'Had a VK ID already? Enter its password. Forgotten? «Забыли пароль?».',
      'Check the child’s data, tick the consent and press «Подтвердить регистрацию ребёнка».',
    ],
    errorTitle: 'Error “the child is their own parent”?',
    error:
      'The child is signed in in this browser. Open the same link on your own phone, in another browser or in a private window. Or let the child sign out for a while.',
    scam: 'Tell nobody the code or the password: neither the school nor support ask for them.',
  },
  parents: {
    title: 'Invite to Сферум: for a parent',
    steps: [
      'The child sends you the link.',
      'Open it on your own phone.',
      '«Присоединиться», your number, the code.',
      'The tick and «Подтвердить регистрацию ребёнка».',
    ],
    scam: 'Tell nobody the code.',
  },
  pupils: {
    title: 'Сферум: invite your parent',
    steps: [
      'Sign in to Сферум on a computer.',
      '«Профиль», then «Пригласить родителя».',
      'Copy the link and send it to your parent. Nobody else.',
      'They open it on their own phone.',
    ],
    scam: 'Do not put the link into the class chat.',
  },
  poster: {
    title: 'A parent opens the invite to Сферум on their own phone',
    points: ['First the child, then the parent', 'The child gives the link', 'We tell nobody the code'],
    help: 'It did not work? Answers step by step',
  },
  help: 'Help',
  qrLabel: 'QR code of the link to help',
  qrTooLong: 'The address is too long for a QR code.',
  unofficial: 'Mostik, an unofficial helper',
}
