import type { checkRu } from './check-ru.ts'
import { verdictEn } from './verdict-en.ts'

const askChild =
  'Need the invite for a parent? Ask the child to send it: “Профиль” (Profile), “Пригласить родителя” (Invite a parent).'
const notAnInvite = 'This is not an invite: it makes nobody a parent or a student.'
const copyAgain =
  'Go back to the message, press and hold the link and choose “Copy”. On a computer, right-click it.'

export const checkEn: typeof checkRu = {
  heading: 'What is this link?',
  lead: 'Paste the link or the whole message. We will say whose it is, where to open it and what to do next.',
  safe: 'We do not open, keep or send the link. It stays on this page.',
  field: 'Link or message',
  paste: 'Paste',
  pasteRefused: 'The browser did not let the button paste. Tap the field and paste yourself.',
  check: 'Check',
  clear: 'Clear',
  empty: 'Paste a link first.',
  answered: (heading) => `Answer: ${heading}`,
  tones: {
    invite: 'An invite',
    question: 'We need your answer',
    other: 'Not an invite',
    uncertain: 'The address does not tell',
    danger: 'Careful',
    unread: 'No link to read',
  },
  address: 'Address',
  blanked: 'We hid the secret part: “…” stands for it.',
  who: 'Who opens it, and where',
  next: 'What to do',
  more: 'Read more',
  verdicts: {
    'parent-invite': {
      heading: verdictEn['parent-invite'],
      means: 'With it a parent registers, and the child appears in the parent’s profile.',
      who: 'A parent opens it, and only where the child is not signed in to Sferum. Otherwise the system takes it for the child trying to become their own parent, and shows an error.',
      next: [
        'Choose a way below and open this same link.',
        'Do not pass it on: whoever opens it can become a parent.',
      ],
    },
    'class-invite': {
      heading: verdictEn['class-invite'],
      means: 'With it a student registers in Sferum. A parent registers later, with another link.',
      who: 'The student opens it. An adult helps a younger child.',
      next: [
        'Open the link, press “Войти в аккаунт” (Sign in) and start registering.',
        'Give the child’s number, not yours: you will need yours for yourself. In grades 1–4 an e-mail address is enough.',
        'Later the child sends you another link: “Профиль” (Profile), “Пригласить родителя” (Invite a parent).',
      ],
    },
    'some-invite': {
      heading: verdictEn['some-invite'],
      means: 'The address alone does not tell them apart: nobody has published what invites look like.',
      who: 'A parent’s invite is opened by the parent, where the child is not signed in. A class invite is opened by the student.',
      next: ['Not sure who sent it? Ask in the same chat: “Is this link for the parent or for the student?”'],
    },
    chat: {
      heading: verdictEn.chat,
      means: notAnInvite,
      who: 'Whoever was asked into the chat opens it, under their own name.',
      next: ['If you need the chat, register first and open this link afterwards.', askChild],
    },
    call: {
      heading: verdictEn.call,
      means: notAnInvite,
      who: 'Whoever was invited opens it, under their own name.',
      next: ['If the call is for you, open it at the agreed time.', askChild],
    },
    channel: {
      heading: verdictEn.channel,
      means: notAnInvite,
      who: 'Whoever it was sent to opens it, under their own name.',
      next: [askChild],
    },
    home: {
      heading: verdictEn.home,
      means: 'The address is genuine, but there is no invite in it.',
      who: 'Everybody opens such a page under their own name.',
      next: [askChild],
    },
    profile: {
      heading: verdictEn.profile,
      means: notAnInvite,
      who: 'You do not need it to register.',
      next: [askChild],
    },
    page: {
      heading: verdictEn.page,
      means: 'The address is genuine. It does not tell what the page is.',
      who: 'If it was sent to you as an invite for a parent, open it where the child is not signed in.',
      next: ['Ask for the link once more.', askChild],
    },
    'sign-in': {
      heading: verdictEn['sign-in'],
      means: 'It is for signing in to an account. There is no invite in this address.',
      who: 'Everybody signs in with their own number: the parent with theirs, the child with theirs.',
      next: [
        'Looking for an invite? Open the link that was sent to you, not this one.',
        'Never tell anybody the code from the text message or your password.',
      ],
    },
    'max-chat': {
      heading: verdictEn['max-chat'],
      means: 'MAX is not Sferum. This link makes nobody a parent in Sferum.',
      who: 'Whoever was invited opens it, in MAX.',
      next: ['If your school is already in MAX, ask the class teacher what parents should do.', askChild],
    },
    'max-page': {
      heading: verdictEn['max-page'],
      means: 'MAX is not Sferum. There is no invite to Sferum in this address.',
      who: 'You do not need it to register in Sferum.',
      next: ['If your school is already in MAX, ask the class teacher what parents should do.', askChild],
    },
    short: {
      heading: verdictEn.short,
      means: 'The real address is hidden. We open no links, so we do not know what is behind it.',
      who: 'First ask whoever sent it what it is.',
      next: [
        'Ask for the full link and check it here.',
        'Sure of the sender? Open it where the child is not signed in to Sferum and look at the address at the top: Sferum’s site is sferum.ru.',
        'If the address is another, close the page and enter nothing on it.',
      ],
    },
    'messenger-app': {
      heading: verdictEn['messenger-app'],
      means: 'A profile can be registered in it. There is no invite in this address.',
      who: 'Whoever needs the app opens it, on their own phone.',
      next: [
        'Install the app if you need it.',
        'Do not open the invite for a parent on the child’s phone: the app there is signed in as the child.',
      ],
    },
    store: {
      heading: verdictEn.store,
      means: 'The address does not tell us which app it is. There is no invite in it.',
      who: 'You do not need it to register: a browser is enough.',
      next: ['If you need the app, look at its name: “VK Мессенджер”.', askChild],
    },
    guides: {
      heading: verdictEn.guides,
      means: 'They tell how to use the study profile in VK Мессенджер. There is no invite in this address.',
      who: 'Anybody can read them anywhere.',
      next: [askChild],
    },
    'vk-page': {
      heading: verdictEn['vk-page'],
      means: 'Sferum needs no VK page, and registering creates none.',
      who: 'You do not need this link to register in Sferum.',
      next: [askChild],
    },
    foreign: {
      heading: verdictEn.foreign,
      means: 'We know no such site among Sferum’s addresses.',
      who: 'You do not need this link to register in Sferum.',
      next: [
        'If somebody said that it is Sferum, enter no number, code or password there and ask the class teacher.',
        askChild,
      ],
    },
    'look-alike': {
      heading: verdictEn['look-alike'],
      means: 'People do this to get hold of a code or a password.',
      who: 'Nobody. Better not open this link anywhere.',
      next: [
        'Enter no number, code or password there.',
        'Did you already? Change your VK ID password at once and tell the class teacher.',
        'Ask the child to send the invite again straight from their own profile.',
      ],
    },
    unsafe: {
      heading: verdictEn.unsafe,
      means: 'An ordinary link of Sferum does not look like this.',
      who: 'Nobody yet: ask for an ordinary link first.',
      next: ['Ask for the link again and check it here.', askChild],
    },
    dangerous: {
      heading: verdictEn.dangerous,
      means:
        'It leads to no site but starts something in the browser or on the device. Invites are never like this.',
      who: 'Nobody. Do not press it and do not paste it into the address bar.',
      next: ['Ask whoever sent it where it comes from.', askChild],
    },
    'cut-off': {
      heading: verdictEn['cut-off'],
      means: 'Its end is missing, so it will not work.',
      who: 'Nobody yet: copy it again first.',
      next: [copyAgain, 'Does not work? Ask for the link in a message of its own, or as a QR code.'],
    },
    several: {
      heading: verdictEn.several,
      means: 'Let us check them one by one.',
      who: 'Each link has its own answer.',
      next: ['Choose which one to check.'],
    },
    'too-long': {
      heading: verdictEn['too-long'],
      means: 'Something else was probably copied along with it.',
      who: 'Nobody yet: copy it again first.',
      next: [copyAgain],
    },
    email: {
      heading: verdictEn.email,
      means: 'It is for writing letters. It does not open as a page.',
      who: 'We need the link itself to check it.',
      next: ['If the invite came by e-mail, open the letter and copy the link from it.', askChild],
    },
    phone: {
      heading: verdictEn.phone,
      means: 'We do not need it: we never ask for a number or a code.',
      who: 'We need the link itself to check it.',
      next: ['Erase the number and paste the link from the message.', askChild],
    },
    'no-link': {
      heading: verdictEn['no-link'],
      means: 'We found no address of a page in this text.',
      who: 'We need the link itself to check it.',
      next: [copyAgain, askChild],
    },
  },
  tricks: {
    letters: (imitates, letters) =>
      `The address poses as ${imitates}. Not all of its letters are Latin, some only look like it: ${letters.map((letter) => `“${letter}”`).join(', ')}.`,
    'name-inside': (imitates) =>
      `The address poses as ${imitates}: it holds that name but leads to another site.`,
    'other-ending': (imitates) =>
      `The address poses as ${imitates}: the beginning is the same, the ending is not.`,
    misspelt: (imitates) => `The address poses as ${imitates}: it differs by a letter or two.`,
    'before-at': (imitates) =>
      `The address poses as ${imitates}: that name stands before the @, but it leads to what stands after it.`,
  },
  flaws: {
    http: 'It begins with http instead of https: strangers can read it on its way.',
    port: 'A colon and a number stand after the site’s name.',
    name: 'Somebody’s name and an @ stand before the site’s name.',
  },
  question: {
    heading: 'Who sent you this link?',
    child: 'The child',
    school: 'The class teacher or the school',
    change: 'Answer otherwise',
  },
  ways: {
    heading: 'Where to open the invite',
    copy: 'Copy the link',
    copied: 'Copied',
    copyFailed: 'Copying did not work. Copy the link from the message.',
    device: {
      title: 'On another device',
      text: 'On your own phone or computer, where the child has not signed in to Sferum. Another browser on this one will do too.',
    },
    privateWindow: {
      title: 'In a private window',
      text: 'Copy the link, open a private window (also called “incognito”) and paste it into the address bar.',
    },
    signOut: {
      title: 'While the child is signed out',
      text: 'The account picture at the top right, then “Выйти” (Sign out). Open the link; afterwards the child signs in again.',
    },
    how: 'How to do it',
    showQr: 'Show a QR code for a phone',
    qrLabel: 'QR code with the invite link',
    qrText: 'Point your own phone’s camera at it. The code disappears after 2 minutes.',
    qrSecret: 'Do not show the code to strangers: it lets one become a parent.',
    qrTooLong: 'This link is too long for a QR code. Choose another way.',
    hideQr: 'Hide the QR code',
  },
  scan: {
    heading: 'A QR code instead of a link?',
    text: 'Choose a photo or picture of the code, drag it here, or use the camera.',
    picture: 'Choose a picture',
    drop: 'Drop the picture here',
    reading: 'Reading the picture…',
    notPicture: 'This is not a picture. Choose a photo or a screenshot with the QR code.',
    unreadable: 'The browser could not open this picture. Take a screenshot of the code and choose that.',
    noCode:
      'We found no QR code in the picture. Photograph it straight, large and without glare, with all corners visible.',
    camera: 'Use the camera',
    asking: 'The browser will ask for the camera. Press “Allow”.',
    looking: 'Point the camera at the QR code so that the whole of it is visible.',
    preview: 'What the camera sees',
    stop: 'Turn the camera off',
    refused:
      'The camera is not allowed. Press the sign to the left of the page’s address and allow it, or choose a picture.',
    none: 'There is no camera here. Choose a picture with the code.',
    busy: 'The camera did not start: another program is probably using it. Close that one and try again.',
    unable: 'The browser does not let the camera start here. Choose a picture with the code.',
    timedOut: 'We found no code in a minute and turned the camera off. Try again or choose a picture.',
    stopped: 'The camera is off.',
    unloaded: 'A part of the page did not load. Check the connection and try again.',
  },
  articles: {
    'parent-invite-link': 'Where a child finds the invite for a parent',
    'parent-new-vk-id': 'How a parent registers',
    'parent-existing-vk-id': 'If you already have a VK ID',
    'parent-after-student': 'First the child, then the parent',
    'same-browser-conflict': 'Why a child is “their own parent”',
    'sign-out': 'How to sign out',
    'register-student': 'How to register a student',
    'student-by-email': 'Registering by e-mail in grades 1–4',
    'student-phone': 'Whose number to give for a child',
    'what-is-sferum': 'What Sferum is',
    'what-is-vk-id': 'What VK ID is',
    'vk-page-not-needed': 'A VK page is not needed',
    'messenger-apps': 'Where to get VK Мессенджер',
    'messenger-guides': 'Guides to the study profile',
    'forgot-password': 'Forgot your VK ID password?',
    scams: 'Somebody asks for a code or password',
    'sferum-or-max': 'Is it Sferum or already MAX?',
    'link-does-not-open': 'The link does not open',
    'class-invite-by-mistake': 'Got the class link as a parent',
    'app-on-childs-phone': 'It opened on the child’s phone',
    'private-window': 'How to open a private window',
  },
}
