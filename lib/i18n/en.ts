import { pluralEn } from './plural.ts'
import type { Words } from './translate.ts'

const minutes = (count: number) => `${count} ${pluralEn(count, { one: 'minute', other: 'minutes' })}`

/** English, for families and schools who read it; the type makes it complete. */
export const en: Words = {
  brand: 'Mostik',
  unofficial: 'Mostik is an unofficial helper. It asks for no passwords or codes and sends nothing anywhere.',
  otherLanguage: 'Русский',
  otherLanguageLabel: 'Переключить на русский',
  close: 'Close',
  manifest: {
    name: 'Mostik: the parent’s invite',
    shortName: 'Mostik',
    description:
      'Shows where to open an invite to Sferum when a child is signed in here. An unofficial helper for parents.',
    attention: 'Mostik needs your attention',
  },
  roles: {
    student: 'The child',
    parent: 'A parent',
    teacher: 'A teacher',
    nobody: 'Nobody is signed in',
    unsure: 'I don’t know',
  },
  windows: {
    incognito: {
      one: 'an Incognito window',
      inside: 'an Incognito window',
      all: 'Incognito windows',
      menuItem: 'New Incognito window',
      keys: 'Ctrl+Shift+N',
    },
    yandex: {
      one: 'an Incognito window',
      inside: 'an Incognito window',
      all: 'Incognito windows',
      menuItem: 'Incognito mode',
      keys: 'Ctrl+Shift+N',
    },
    inPrivate: {
      one: 'an InPrivate window',
      inside: 'an InPrivate window',
      all: 'InPrivate windows',
      menuItem: 'New InPrivate window',
      keys: 'Ctrl+Shift+N',
    },
    opera: {
      one: 'a private window',
      inside: 'a private window',
      all: 'private windows',
      menuItem: 'New private window',
      keys: 'Ctrl+Shift+N',
    },
    firefox: {
      one: 'a private window',
      inside: 'a private window',
      all: 'private windows',
      menuItem: 'New private window',
      keys: 'Ctrl+Shift+P',
    },
  },
  browsers: {
    chrome: 'Chrome',
    edge: 'Edge',
    yandex: 'Yandex Browser',
    firefox: 'Firefox',
    opera: 'Opera',
    chromium: 'Chromium',
  },
  refusals: {
    'not-a-link': 'This does not look like a link. Copy the whole of it: it begins with https://.',
    'not-https': 'Mostik opens only links that begin with https://. This one does not.',
    'has-credentials':
      'Somebody’s name or password is hidden in this link. That is how fraud is disguised, so we do not open it.',
    'has-port': 'The address of this link has extra digits after a colon. We do not open such links.',
    'foreign-host': 'This link does not lead to Sferum but to another site.',
    'look-alike':
      'The address looks like Sferum, but the site is another. Enter no phone number, code or password there.',
    'too-long': 'This link is too long. Something else was probably copied along with it.',
    'not-an-invite':
      'This link leads to Sferum, but it is not an invite for a parent: a chat or a call, perhaps.',
  },
  failures: {
    'private-disabled': (name) =>
      `On this computer, ${name.all} are switched off. Please choose another way.`,
    'private-not-allowed': (name) =>
      `The browser did not let Mostik open ${name.one}. Copy the link and open the window yourself, or choose another way.`,
    'not-opened': () => 'It did not open. Try again or choose another way.',
    'link-gone': () => 'We no longer keep the link. Open it once more from the message.',
  },
  guard: {
    opening: { heading: 'One moment…', text: 'We are looking for the best place to open this link.' },
    stop: {
      heading: 'One moment! The child is signed in here',
      fine: 'The link is fine.',
      why: 'But if you open it in this browser, Sferum will think that the child wants to become their own parent, and will show an error.',
      what: 'Open the same link where the child is not signed in. Start with the first way.',
      unsureHeading: 'Better open this invite somewhere else',
      unsureWhy:
        'It seems that the child is signed in to this browser. Sferum would then think that the child wants to become their own parent, and would show an error.',
    },
    question: {
      heading: 'It seems that the child is signed in here. Is that so?',
      unknownHeading: 'Who is signed in to Sferum in this browser?',
      why: 'You are opening an invite for a parent. Where the child is signed in, Sferum shows an error, so we ask first.',
      unsure: 'If you don’t know, never mind: we will show where the link works for certain.',
    },
    facts: {
      who: 'Who is signed in',
      where: 'Where the link leads',
    },
    waysHeading: 'Where to open the link',
    correctionsHeading: 'Are we wrong?',
    refused: {
      heading: 'We did not open this link',
      what: 'Go to the message with the invite and press the link there. If that does not work, ask the child to send it again.',
      safe: 'We went nowhere, and nothing has happened.',
    },
    gone: {
      heading: 'Open the link once more',
      why: 'We keep an invite for a short while and only in the browser’s memory, so that nobody else gets it. We no longer have it.',
      what: 'The invite itself is unharmed. Find the message that it came in and press the link again.',
    },
    opened: {
      heading: 'Done. You can close this tab',
      inWindow: (name) => `The invite opened in a window of its own: ${name.one}. Go on there.`,
      inTab:
        'The invite opened in a separate tab beside this one. The child is not signed in there: go on in it.',
      windowTrouble: (name) =>
        `If the error shows there too, then ${name.all} were open already, with the child signed in. Close them all and try again.`,
      tabTrouble: 'If something is wrong there too, choose another way.',
      again: 'Show the ways again',
    },
    waiting: {
      heading: 'The child signs out for a while',
      kept: (left) => `We have kept the invite. It will wait for ${minutes(left)} more.`,
      readyHeading: 'The child has signed out. Go ahead',
      readyText: 'Open the invite here: the error will not come back.',
      after: 'When the parent has finished, let the child sign in again.',
      already: 'The child has signed out already: open the invite',
      comeBack: 'Come back to this tab: the button “Open the invite” will appear here.',
    },
  },
  presence: {
    known: {
      student: (when) => `The child. Seen ${when}.`,
      parent: (when) => `A parent. Seen ${when}.`,
      teacher: (when) => `A teacher. Seen ${when}.`,
      nobody: (when) => `Nobody. Checked ${when}.`,
    },
    knownSince: {
      student: (since, when) => `The child. First seen ${since}, last seen ${when}.`,
      parent: (since, when) => `A parent. First seen ${since}, last seen ${when}.`,
      teacher: (since, when) => `A teacher. First seen ${since}, last seen ${when}.`,
      nobody: (since, when) => `Nobody. First seen ${since}, last seen ${when}.`,
    },
    answered: {
      student: (when) => `The child: so you answered ${when}.`,
      parent: (when) => `A parent: so you answered ${when}.`,
      teacher: (when) => `A teacher: so you answered ${when}.`,
      nobody: (when) => `Nobody: so you answered ${when}.`,
    },
    doubtful: {
      student: (when) => `The child, it seems. Seen ${when}.`,
      parent: (when) => `A parent, it seems. Seen ${when}.`,
      teacher: (when) => `A teacher, it seems. Seen ${when}.`,
      nobody: (when) => `Nobody, it seems. Checked ${when}.`,
    },
    changed: {
      student: (when) => `We saw the child ${when}, but since then somebody has signed in or out.`,
      parent: (when) => `We saw a parent ${when}, but since then somebody has signed in or out.`,
      teacher: (when) => `We saw a teacher ${when}, but since then somebody has signed in or out.`,
      nobody: (when) => `Nobody was here ${when}, but since then somebody has signed in or out.`,
    },
    several: (when) => `Different people: so you answered ${when}.`,
    unknown: 'We do not know yet.',
  },
  ways: {
    best: 'Easiest',
    copy: 'Copy the link',
    copied: 'Copied',
    copyFailed: 'Copying did not work. Press again or choose another way.',
    paste: 'Click the address bar at the top, paste the link (Ctrl+V) and press Enter.',
    pasteMobile: 'Hold a finger on the address bar, press “Paste” and go to the link.',
    privateWindow: {
      title: (name) => `Open ${name.one}`,
      hint: 'The child is not signed in there, and nothing changes here',
      button: (name) => `Open in ${name.inside}`,
      text: 'A new window appears with this same link. The child is not signed in there, and nothing changes here.',
      after: 'When you have finished, just close that window.',
      openAlready: (name) =>
        `There are ${name.all} open now. If the child is signed in there, close them all first: they share one sign-in.`,
      trouble: 'What if the error shows there too?',
      troubleText: (name) =>
        `Then ${name.all} are open already, with the child signed in. Close them all and press the button again.`,
      stepCopy: 'Press “Copy the link”.',
      stepOpen: (name) =>
        `Open ${name.one}: press ${name.keys} (on a Mac, ⌘ instead of Ctrl) or choose “${name.menuItem}” in the browser’s menu.`,
      stepOpenMobile: (name) => `Open the browser’s menu and choose ${name.one} or a private tab.`,
      allow: 'How to make it open with one button',
      allowSteps: {
        addons: 'Press Ctrl+Shift+A (on a Mac, ⌘ instead of Ctrl): the list of add-ons opens.',
        pick: 'Choose “Extensions” on the left, then press “Mostik”.',
        allow: 'In the row “Run in Private Windows” choose “Allow”.',
      },
      allowNote: 'Mostik then restarts and this tab closes. Open the invite from the message once more.',
    },
    container: {
      title: 'Open a separate tab',
      hint: 'The child is not signed in there, the window stays the same',
      button: 'Open in a separate tab',
      text: 'A tab appears beside this one with the same link. The child is not signed in there, and nothing changes here.',
      more: 'What kind of tab is that?',
      moreText:
        'Firefox can open tabs that do not know who is signed in in the others. It calls that a container. When you have finished, close the tab.',
    },
    phone: {
      title: 'Open on the parent’s phone',
      hint: 'Point the camera at a QR code on the screen',
      text: 'Point the phone’s camera at the QR code and press the link that appears.',
      warning:
        'Take the parent’s phone. On the child’s phone the link may open in the app where the child is signed in, and the error returns.',
      show: 'Show the QR code',
      label: 'QR code with the invite link',
      secret: 'Show the QR code only to the person invited: whoever has it can become the parent.',
      visible: 'The QR code hides in 2 minutes.',
      ending: 'The QR code hides in 20 seconds.',
      extend: 'Show for 2 more minutes',
      ended: 'The QR code is hidden, so that nobody else sees it.',
      again: 'Show again',
      hide: 'Hide the QR code',
      tooLong: 'This link is too long for a QR code. Choose another way.',
    },
    otherBrowser: {
      title: 'Open in another browser',
      hint: 'Any in which the child is not signed in to Sferum',
      pick: 'Which browser will you open?',
      same: (browser) => `${browser}, new profile`,
      stepCopy: 'Press “Copy the link”.',
      stepOpen: (browser) => `Open ${browser}.`,
      stepOpenMobile: 'Open another browser on this phone.',
      checkMobile: 'If the child is signed in there too, open the link on another phone or computer.',
      newProfile: 'Is the child signed in there too? Make a new profile',
      profileMeaning:
        'A browser profile is like a second browser: whoever is signed in in one is unknown to the other.',
      profileSteps: {
        chrome: [
          'Click the profile circle at the top right and choose to add a profile.',
          'There is no need to sign in: continue without an account.',
        ],
        edge: [
          'Click the profile circle at the top of the window and choose to set up a new profile.',
          'There is no need to sign in to a Microsoft account.',
        ],
        yandex: [
          'Click the profile picture at the top of the window and choose to add a new profile.',
          'There is no need to sign in to Yandex.',
        ],
        firefox: [
          'Open the menu ≡ at the top right and choose “Profiles”.',
          'Create a new profile: a new window opens.',
        ],
        opera: [
          'In Opera, use a private window instead of a profile.',
          'Open the Opera menu at the top left and choose “New private window”.',
        ],
        chromium: [
          'Click the profile circle at the top right and choose to add a profile.',
          'There is no need to sign in.',
        ],
      },
      versions: 'In your version of the browser the names may differ a little.',
    },
    signOut: {
      title: 'The child signs out for a while',
      hint: 'The parent opens the link here, then the child signs in again',
      text: 'We will keep the invite for 30 minutes.',
      stepOpen: 'Open the child’s profile.',
      stepLeave: 'At the top right press the account picture and choose «Выйти» (Sign out).',
      stepBack: 'Once the child is out, we will offer to open the invite.',
      reminder:
        'Make sure that the child remembers how to sign in: they do so again after the parent has registered.',
      button: 'Open the child’s profile',
      openInvite: 'Open the invite',
    },
    notTheChild: 'It is not the child who is signed in: open here once',
    notAnInvite: 'This is not an invite for a parent: open it',
  },
  panel: {
    label: 'Mostik: a hint',
    invite: {
      heading: 'The child is signed in here, but the invite is for a parent',
      text: 'If you go on here, Sferum will think that the child wants to become their own parent, and will show an error. Open the same link another way:',
      doubtfulHeading: 'It seems that the child is signed in here, but the invite is for a parent',
      doubtfulText: 'If so, Sferum will show an error. It is safer to open the same link another way:',
    },
    ownParent: {
      heading: 'You did everything right. The child is signed in here, that is all',
      text: 'Sferum shows this error because the child’s profile is open in this browser. The link is unharmed: open it another way:',
    },
    twoParents: {
      heading: 'The child has two parents already',
      text: 'No more than two parents can join one child, so the link does not work. Nothing is wrong with your browser or phone.',
      what: 'Look together with the child which parents the profile names. If somebody is there by mistake, ask the class teacher.',
    },
    who: {
      heading: 'Who is signed in to Sferum in this browser?',
      text: 'This is an invite for a parent. If the child is signed in here, we will show where to open it.',
    },
    isInvite: {
      heading: 'Is this an invite for a parent?',
      text: 'If so, we will show where to open it: the child is signed in here.',
      yes: 'Yes',
      no: 'No',
    },
    answered: {
      student: 'Remembered: the child is signed in here.',
      parent: 'Remembered: a parent is signed in here. We will stay out of the way.',
      teacher: 'Remembered: a teacher is signed in here. We will stay out of the way.',
      nobody: 'Remembered: nobody is signed in here. We will stay out of the way.',
      unsure: 'All right. If an error appears, we will say what to do.',
      'is-an-invite': 'Remembered: this is an invite for a parent.',
      'not-an-invite': 'Remembered: such links are not invites for a parent.',
    },
    undo: 'Undo',
    done: 'Got it',
    opened: {
      heading: 'Done, go on there',
      inWindow: (name) => `The invite opened in a window of its own: ${name.one}. You can close this tab.`,
      inTab: 'The invite opened in a separate tab. You can close this one.',
    },
    waiting: {
      heading: 'Waiting for the child to sign out',
      how: 'At the top right press the account picture and choose «Выйти» (Sign out).',
    },
    signedOut: {
      heading: 'The child has signed out. Open the invite',
      text: (host, left) => `We have kept the link to ${host}. It will wait for ${minutes(left)} more.`,
    },
    reminder: {
      heading: 'Let the child sign in again',
      text: 'They signed out so that the parent could open the invite. If the parent has finished, the child may sign in.',
    },
  },
  popup: {
    heading: 'This tab',
    tab: {
      invite: {
        student:
          'This is an invite for a parent, but it is the child who is signed in here. Open the link another way.',
        other: 'This is an invite for a parent. The child is not signed in here, so you may go on.',
        unknown: 'This is an invite for a parent, but we do not know yet who is signed in here.',
      },
      'own-parent-error': 'Sferum shows an error because the child is signed in here. The link is unharmed.',
      'two-parents-error': 'Sferum says that the child has two parents already. A third cannot be added.',
      profile: 'This is the child’s profile: they are signed in to Sferum in this browser.',
      guard: 'On this tab we stopped an invite for a parent.',
      unseen: 'We cannot see this page: Mostik works only on the sites of Sferum.',
    },
    presence: {
      student: 'The child is signed in here. We will stop a parent’s invite and show where to open it.',
      parent: 'A parent is signed in here. Invites open as usual.',
      teacher: 'A teacher is signed in here. Invites open as usual.',
      nobody: 'Nobody is signed in here. Invites open as usual.',
      several: 'Different people sign in here, so before an invite we will ask who it is.',
      unknown: 'We do not know yet who is signed in here. Open Sferum, and we will see.',
    },
    private: 'This is a private window. An invite may be opened here safely.',
    container: 'This is a separate tab. An invite may be opened here safely.',
    readiness: 'What we know already',
    knowsWho: 'We know who is signed in',
    asksWho: 'Not sure who is signed in: we will ask',
    knowsNotWho: 'We do not know yet who is signed in',
    knowsInvite: 'We know what an invite looks like',
    knowsNoInvite: 'We have not seen an invite yet',
    pending: (host, left) => `An invite to ${host} waits for you for ${minutes(left)} more.`,
    pendingHeading: 'An invite is waiting',
    inviteHeading: 'Where to open this invite',
    back: 'Return to the link',
    lostHeading: 'Open the link once more',
    lost: 'The browser was restarted, and we keep an invite only in memory. Find the message and press the link again.',
    reminderHeading: 'The child may sign in again',
    reminder: 'They signed out so that the parent could open the invite.',
    reminderDone: 'Done already',
    rememberedHeading: 'You answered',
    rememberedRole: {
      student: (when) => `The child is signed in here, ${when}`,
      parent: (when) => `A parent is signed in here, ${when}`,
      teacher: (when) => `A teacher is signed in here, ${when}`,
      nobody: (when) => `Nobody is signed in here, ${when}`,
      several: (when) => `Different people sign in here, ${when}`,
    },
    rememberedInvite: (host, when) => `The link to ${host} is an invite, ${when}`,
    rememberedNotInvite: (host, when) => `The link to ${host} is not an invite, ${when}`,
    rememberedShape: (host) => `Links like that to ${host} are not invites`,
    rememberedMore: 'The other answers',
    undo: 'Undo',
    paste: 'Paste a link, or a message with one',
    pasteButton: 'Check',
    pasteWays: 'Open an invite for a parent where the child is not signed in:',
    pasteEmpty: 'Paste the link first.',
    pasteSafe: 'The link stays in this browser.',
    accessHeading: 'A permission is missing',
    access:
      'The browser does not let Mostik work on the sites of Sferum. Without that we cannot see who is signed in or warn in time.',
    grant: 'Allow',
    help: 'Help',
    welcome: 'First steps',
    settings: 'Settings',
    pause: 'Pause for an hour',
    pausedHeading: 'Mostik is paused',
    paused: (left) =>
      `For ${minutes(left)} more. Until then invites open without being stopped, and without hints.`,
    endPause: 'Switch on now',
  },
  /** One sentence for each version that brought something, shown in the popup until seen. */
  whatsNew: {
    '0.2.0': 'New: settings, a helper for pupils, and rules of the school.',
  },
}
