import type { optionsRu } from './options-ru.ts'
import { pluralEn } from './plural.ts'

const characters = (count: number) => `${count} ${pluralEn(count, { one: 'character', other: 'characters' })}`
const kinds = (count: number) => `${count} ${pluralEn(count, { one: 'kind', other: 'kinds' })} of links`

/** Every sentence of the settings page in English. */
export const optionsEn: typeof optionsRu = {
  heading: 'Settings',
  lead: 'Mostik works without any settings. Here you can see what it knows, correct it, and take it to another computer.',
  school: {
    heading: 'Set by the school',
    text: 'Only the school’s administrator can change these.',
    contact: 'Whom to ask',
    helpSite: 'Help site',
    pause: 'Pause',
    pauseForbidden: 'Mostik cannot be switched off for a while.',
    shapes: 'Links',
    shapeCount: (count) => `The school named ${kinds(count)}. See the list below.`,
  },
  shapes: {
    heading: 'Invites that Mostik knows',
    text: 'Mostik remembers only what a link looks like. It does not keep the secret part that makes somebody a parent.',
    none: 'None so far. Open Sferum in the child’s profile: Mostik will see the invite and remember what it looks like. Or paste an example below.',
    secret: 'secret',
    source: { learned: 'Seen by Mostik', own: 'Added by you', school: 'Named by the school' },
    since: (date) => `known since ${date}`,
    forget: 'Forget',
    forgetLabel: (address) => `Forget ${address}`,
    forgotten: 'Forgotten. Such links open as usual, until Mostik sees an invite again.',
    undo: 'Bring back',
    back: 'It is back.',
  },
  tester: {
    heading: 'Add a kind of link',
    example: 'An example of an invite for a parent',
    exampleNote: 'The example itself is not kept. An old invite will do.',
    learns: 'Mostik will remember:',
    length: (from, to) => `In place of the secret, ${from} to ${characters(to)} will fit.`,
    known: 'Mostik knows such links already.',
    full: 'You have added many kinds of links. Forget one first.',
    refusals: {
      'known-to-be-else':
        'This is something else: a chat, a call, a channel or a plain page. It need not be stopped.',
      'no-token':
        'This link has no long secret part, so other invites cannot be known by it. Check that it was copied whole.',
      'several-tokens': 'This link has several secret parts. Mostik cannot remember such a kind.',
      'names-a-person': 'This link seems to lead to somebody’s profile. It is no invite.',
    },
    other: 'Try another link',
    otherNote: 'Paste any link: it is neither opened nor kept.',
    stopped: 'Yes, Mostik stops such a link if the child is signed in here.',
    opens: 'No, such a link opens as usual.',
    add: 'Remember this kind of link',
    added: 'Remembered. Mostik knows such links now.',
  },
  helpSite: {
    heading: 'Help site',
    label: 'Address of the help site',
    note: 'Leave it empty to open the help that comes with Mostik.',
    bySchool: 'The school named a help site of its own; that one opens.',
    save: 'Save the address',
    saved: 'Saved.',
    cleared: 'Done. The help that comes with Mostik opens now.',
    refusals: {
      'not-an-address': 'This does not look like an address. An example: https://help.school.ru/',
      'not-https': 'The address must begin with https.',
      'has-credentials': 'The address hides a name or a password. Take them out.',
      'too-long': 'The address is too long.',
    },
  },
  language: { heading: 'Language', browser: 'As in the browser', ru: 'Русский', en: 'English' },
  transfer: {
    heading: 'Take the settings elsewhere',
    text: 'The file holds kinds of links, the address of the help site and the language. It holds no invites, and nothing about who is signed in here.',
    save: 'Save to a file',
    load: 'Load from a file',
    loaded: (count) => `Loaded. Mostik knows ${kinds(count)} now.`,
    refusals: {
      'too-big': () => 'The file is too big: these are not Mostik’s settings.',
      'not-json': () => 'The file could not be read. It may be damaged, or not be Mostik’s settings.',
      'not-settings': () => 'This is not a file of Mostik’s settings.',
      newer: () => 'A newer Mostik saved this file. Update the extension first.',
      damaged: (place) =>
        `The file is damaged: what stands in “${place}” makes no sense. Nothing has changed.`,
    },
  },
  contacts: {
    heading: 'Whom to write to',
    text: 'Send no invite link, code or password: nobody needs them to help you.',
    support: 'A question about Mostik:',
    security: 'You found a security hole:',
  },
  reset: {
    heading: 'Start over',
    text: 'Mostik forgets everything it knows, as if it had just been installed.',
    start: 'Forget everything…',
    question: 'Really forget everything?',
    goes: [
      'the kinds of links it knows',
      'who is signed in here, and what you answered',
      'the invite that is waiting now',
      'the address of the help site, and the language',
    ],
    stays: 'What the school set stays.',
    yes: 'Yes, forget everything',
    no: 'No, keep it',
    done: 'Done. Mostik remembers nothing.',
  },
}
