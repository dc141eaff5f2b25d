import type { PopupPasted } from '../../components/popup-props.ts'
import type { GuardState, InviteRefusal } from '../../lib/conflict/guard-state.ts'
import type { OptionsState } from '../../lib/conflict/options-state.ts'
import type { PanelAnswer, PanelState } from '../../lib/conflict/panel-state.ts'
import type { PopupState } from '../../lib/conflict/popup-state.ts'
import type { Presence } from '../../lib/conflict/presence.ts'
import type { SendState } from '../../lib/conflict/send-state.ts'
import type { BrowserName, Way } from '../../lib/conflict/ways-out.ts'
import type { WelcomeState } from '../../lib/conflict/welcome-state.ts'
import type { Shape } from '../../lib/sites/shape.ts'

/** The moment at which the gallery stands still: a November evening, local time. */
export const now = new Date(2026, 10, 21, 22, 30).getTime()

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const host = 'sferum.ru'
// 300 characters, the longest link that the QR code must bear.
const link = `https://${host}/join/parent?code=`.padEnd(300, 'Zk3dQw8pL0sVb7Yx2NcTfGh5JmRa9UeKiOzXqWvBn14')

const helpAddress = 'https://pomosh.shkola-57.example/mostik/'

const presences = {
  seenToday: { kind: 'known', role: 'student', since: now - 3 * day, at: now - 50 * minute, by: 'page' },
  answered: { kind: 'known', role: 'student', since: now - hour, at: now - hour, by: 'answer' },
  old: { kind: 'doubtful', role: 'student', since: now - 9 * day, at: now - 2 * day, why: 'old' },
  changed: { kind: 'doubtful', role: 'student', since: now - 9 * day, at: now - day, why: 'identity-visit' },
  several: { kind: 'doubtful', role: 'student', since: now - hour, at: now - hour, why: 'several' },
  parent: { kind: 'known', role: 'parent', since: now - day, at: now - hour, by: 'page' },
  nobody: { kind: 'known', role: 'nobody', since: now - hour, at: now - hour, by: 'page' },
  unknown: { kind: 'unknown' },
} satisfies Record<string, Presence>

const byHand: Way[] = [
  { kind: 'phone', readiness: 'one-click' },
  { kind: 'other-browser', readiness: 'by-hand' },
  { kind: 'sign-out', readiness: 'by-hand' },
]
const corrections: Way[] = [
  { kind: 'not-the-child', readiness: 'one-click' },
  { kind: 'not-an-invite', readiness: 'one-click' },
]
const oneClick: Way[] = [{ kind: 'private-window', readiness: 'one-click' }, ...byHand, ...corrections]
const inFirefox: Way[] = [
  { kind: 'container', readiness: 'one-click' },
  { kind: 'private-window', readiness: 'by-hand' },
  ...byHand,
  ...corrections,
]
const handsOnly: Way[] = [{ kind: 'private-window', readiness: 'by-hand' }, ...byHand, ...corrections]
const disabled: Way[] = [...byHand, ...corrections]
const onPhone: Way[] = [
  { kind: 'private-window', readiness: 'by-hand' },
  { kind: 'other-browser', readiness: 'by-hand' },
  { kind: 'sign-out', readiness: 'by-hand' },
  ...corrections,
]

/** One picture of the gallery: a state, and the browser it is shown in. */
export type Shown<State> = { state: State; browser?: BrowserName; mobile?: boolean }

const held = { host, link, presence: presences.seenToday, ways: oneClick }

const refusals: InviteRefusal[] = [
  'not-a-link',
  'not-https',
  'has-credentials',
  'has-port',
  'foreign-host',
  'look-alike',
  'too-long',
  'not-an-invite',
]

export const guardStates: Record<string, Shown<GuardState>> = {
  opening: { state: { kind: 'opening' } },
  stop: { state: { kind: 'stop', ...held } },
  'stop-yandex': { state: { kind: 'stop', ...held, presence: presences.answered }, browser: 'yandex' },
  'stop-edge': { state: { kind: 'stop', ...held, privateWindowsOpen: true }, browser: 'edge' },
  'stop-opera': { state: { kind: 'stop', ...held, failure: 'not-opened' }, browser: 'opera' },
  'stop-firefox': { state: { kind: 'stop', ...held, ways: inFirefox }, browser: 'firefox' },
  'stop-by-hand': {
    state: { kind: 'stop', ...held, ways: handsOnly, failure: 'private-not-allowed' },
    browser: 'firefox',
  },
  'stop-disabled': { state: { kind: 'stop', ...held, ways: disabled, failure: 'private-disabled' } },
  'stop-phone': { state: { kind: 'stop', ...held, ways: onPhone }, browser: 'firefox', mobile: true },
  'stop-unsure': { state: { kind: 'stop', ...held, presence: presences.old } },
  question: { state: { kind: 'question', ...held, presence: presences.old } },
  'question-changed': { state: { kind: 'question', ...held, presence: presences.changed } },
  'question-several': { state: { kind: 'question', ...held, presence: presences.several } },
  'question-unknown': { state: { kind: 'question', ...held, presence: presences.unknown } },
  ...Object.fromEntries(
    refusals.map((refusal): [string, Shown<GuardState>] => [
      `refused-${refusal}`,
      { state: { kind: 'refused', refusal } },
    ]),
  ),
  gone: { state: { kind: 'gone' } },
  'opened-window': { state: { kind: 'opened', by: 'private-window' } },
  'opened-tab': { state: { kind: 'opened', by: 'container' }, browser: 'firefox' },
  waiting: { state: { kind: 'waiting', host, keptUntil: now + 29 * minute, signedOut: false } },
  ready: { state: { kind: 'waiting', host, keptUntil: now + 21 * minute, signedOut: true } },
}

const answers: PanelAnswer[] = ['student', 'parent', 'nobody', 'unsure', 'is-an-invite', 'not-an-invite']

export const panelStates: Record<string, Shown<PanelState>> = {
  invite: { state: { kind: 'invite', presence: presences.seenToday, link, ways: oneClick } },
  'invite-unsure': { state: { kind: 'invite', presence: presences.old, link, ways: oneClick } },
  'invite-firefox': {
    state: { kind: 'invite', presence: presences.seenToday, link, ways: inFirefox },
    browser: 'firefox',
  },
  'own-parent-error': {
    state: { kind: 'own-parent-error', link, ways: oneClick.slice(0, 4) },
    browser: 'yandex',
  },
  'own-parent-failed': {
    state: { kind: 'own-parent-error', link, ways: handsOnly.slice(0, 4), failure: 'not-opened' },
    browser: 'firefox',
  },
  'two-parents-error': { state: { kind: 'two-parents-error' } },
  'who-is-here': { state: { kind: 'who-is-here' } },
  'is-this-an-invite': { state: { kind: 'is-this-an-invite' } },
  ...Object.fromEntries(
    answers.map((answer): [string, Shown<PanelState>] => [
      `answered-${answer}`,
      { state: { kind: 'answered', answer } },
    ]),
  ),
  'opened-window': { state: { kind: 'opened', by: 'private-window' } },
  'opened-tab': { state: { kind: 'opened', by: 'container' }, browser: 'firefox' },
  waiting: { state: { kind: 'waiting', keptUntil: now + 29 * minute } },
  'signed-out': { state: { kind: 'signed-out', host, keptUntil: now + 22 * minute } },
  reminder: { state: { kind: 'reminder' } },
  helper: { state: { kind: 'helper', link, helpAddress } },
  'helper-edited': { state: { kind: 'helper', link } },
  'helper-no-help': { state: { kind: 'helper', link } },
}

/** The page for sending an invite. */
export const sendStates: Record<string, Shown<SendState>> = {
  send: { state: { kind: 'send', link, helpAddress } },
  'send-no-help': { state: { kind: 'send', link } },
  card: { state: { kind: 'card', helpAddress } },
  'card-no-help': { state: { kind: 'card' } },
  gone: { state: { kind: 'gone', helpAddress } },
}

const quiet = {
  access: 'granted',
  context: 'ordinary',
  tab: 'service',
  knowsInvite: true,
  pause: { kind: 'off' },
  remembered: [],
} satisfies Partial<PopupState>

export const studentPopup: PopupState = { ...quiet, presence: presences.seenToday }
const kept = { host, link, ways: oneClick, keptUntil: now + 12 * minute }

export const popupStates: Record<string, Shown<PopupState>> = {
  student: { state: studentPopup },
  profile: { state: { ...studentPopup, tab: 'profile' } },
  parent: { state: { ...quiet, presence: presences.parent } },
  nobody: { state: { ...quiet, presence: presences.nobody } },
  fresh: { state: { ...quiet, tab: 'unseen', presence: presences.unknown, knowsInvite: false } },
  unseen: { state: { ...studentPopup, tab: 'unseen' } },
  doubtful: { state: { ...quiet, presence: presences.changed } },
  several: { state: { ...quiet, presence: presences.several } },
  private: { state: { ...quiet, context: 'private', presence: presences.unknown } },
  container: { state: { ...quiet, context: 'container', presence: presences.unknown } },
  guard: { state: { ...studentPopup, tab: 'guard', invite: kept } },
  pending: { state: { ...studentPopup, tab: 'unseen', invite: kept } },
  'pending-firefox': {
    state: {
      ...studentPopup,
      tab: 'unseen',
      invite: { ...kept, ways: handsOnly, failure: 'private-not-allowed', privateWindowsOpen: true },
    },
    browser: 'firefox',
  },
  invite: { state: { ...studentPopup, tab: 'invite', invite: { host, link, ways: oneClick } } },
  'invite-parent': { state: { ...quiet, tab: 'invite', presence: presences.parent } },
  'invite-unknown': { state: { ...quiet, tab: 'invite', presence: presences.unknown } },
  'own-parent-error': {
    state: { ...studentPopup, tab: 'own-parent-error', invite: { host, link, ways: oneClick.slice(0, 4) } },
  },
  'two-parents-error': { state: { ...quiet, tab: 'two-parents-error', presence: presences.parent } },
  lost: { state: { ...quiet, presence: presences.old, lost: true } },
  reminder: { state: { ...quiet, presence: presences.nobody, reminder: true } },
  news: { state: { ...studentPopup, news: '0.2.0', help: 'https://help.example/' } },
  paused: { state: { ...studentPopup, pause: { kind: 'on', until: now + 47 * minute } } },
  'pause-forbidden': { state: { ...studentPopup, pause: { kind: 'forbidden' } } },
  answers: {
    state: {
      ...quiet,
      presence: presences.answered,
      remembered: [
        { kind: 'role', role: 'student', at: now - hour },
        { kind: 'link', isInvite: true, host, at: now - 2 * hour, id: 'a1' },
        { kind: 'link', isInvite: false, host, at: now - day, id: 'b2' },
        { kind: 'shape', host, id: 'c3' },
      ],
    },
  },
  'no-access': { state: { ...quiet, access: 'missing', presence: presences.unknown, knowsInvite: false } },
}

/** What the popup says of a pasted text; the rest of it is the popup `student`. */
export const pastedStates: Record<string, Pick<PopupPasted, 'verdict' | 'invite'>> = {
  'pasted-invite': { verdict: 'some-invite', invite: { host, link, ways: oneClick.slice(0, 4) } },
  'pasted-look-alike': { verdict: 'look-alike' },
  'pasted-chat': { verdict: 'chat' },
  'pasted-foreign': { verdict: 'foreign' },
}

const shape: Shape = {
  host,
  path: '/',
  query: [
    ['p', 'parent_invite'],
    ['token', '<token>'],
  ],
  fragment: '',
  alphabet: 'base64url',
  shortest: 24,
  longest: 40,
}
const shapeInPath: Shape = { ...shape, path: '/invite/parent/<token>', query: [] }
const longShape: Shape = {
  ...shape,
  host: 'web.vk.me',
  path: '/family/registration/of-a-parent/by-invitation/step-one/<token>',
  query: [],
}
const nothingSet = { shapes: [], pauseForbidden: false }
const untouched: OptionsState = {
  shapes: [],
  mayAdd: true,
  helpSite: null,
  language: null,
  school: nothingSet,
}
const inUse: OptionsState = {
  ...untouched,
  shapes: [
    { source: 'own', shape: { ...longShape, since: now - day } },
    { source: 'learned', shape: { ...shape, since: now - 40 * day } },
    { source: 'learned', shape: shapeInPath },
  ],
}
const inSchool: OptionsState = {
  ...untouched,
  shapes: [
    { source: 'school', shape: shapeInPath },
    { source: 'learned', shape: { ...shape, since: now - day } },
  ],
  helpSite: 'https://help.example/mostik/',
  language: 'ru',
  school: {
    helpSite: 'https://school.example/help/',
    schoolContact: 'Кабинет 12, Ирина, доб. 405',
    shapes: [shapeInPath],
    pauseForbidden: true,
  },
}

export const optionsStates: Record<string, OptionsState> = {
  untouched,
  'in-use': inUse,
  school: inSchool,
  full: { ...inUse, mayAdd: false },
  forgotten: { ...inUse, notice: { kind: 'forgotten' } },
  back: { ...inUse, notice: { kind: 'back' } },
  added: { ...inUse, notice: { kind: 'added' } },
  'help-site-saved': { ...inUse, helpSite: 'https://help.example/', notice: { kind: 'help-site-saved' } },
  'help-site-cleared': { ...inUse, notice: { kind: 'help-site-cleared' } },
  'help-site-refused': { ...inUse, notice: { kind: 'help-site-refused', refusal: 'not-an-address' } },
  loaded: { ...inUse, notice: { kind: 'loaded', count: 3 } },
  'load-refused': {
    ...inUse,
    notice: { kind: 'load-refused', refusal: 'damaged', place: 'learned.2.address' },
  },
  reset: { ...untouched, notice: { kind: 'reset' } },
}

const installed: WelcomeState = {
  access: 'granted',
  presence: presences.unknown,
  knowsInvite: false,
  privateWindows: 'ready',
}

export const welcomeStates: Record<string, Shown<WelcomeState>> = {
  fresh: { state: installed },
  'fresh-yandex': { state: installed, browser: 'yandex' },
  'fresh-firefox': {
    state: { ...installed, access: 'missing', privateWindows: 'not-allowed' },
    browser: 'firefox',
  },
  'allowed-firefox': { state: { ...installed, knowsInvite: true }, browser: 'firefox' },
  ready: { state: { ...installed, presence: presences.seenToday, knowsInvite: true } },
  answered: { state: { ...installed, presence: presences.answered, answer: 'student' } },
  several: { state: { ...installed, presence: presences.several, answer: 'several' } },
  disabled: { state: { ...installed, privateWindows: 'disabled' }, browser: 'edge' },
  phone: { state: { ...installed, privateWindows: 'none' }, browser: 'firefox', mobile: true },
}

/** Every picture as an address of the gallery. */
export const pictures: readonly {
  view: 'guard' | 'panel' | 'popup' | 'options' | 'welcome' | 'send' | 'pill'
  name: string
}[] = [
  ...Object.keys(guardStates).map((name) => ({ view: 'guard' as const, name })),
  ...Object.keys(panelStates).map((name) => ({ view: 'panel' as const, name })),
  ...Object.keys({ ...popupStates, ...pastedStates }).map((name) => ({ view: 'popup' as const, name })),
  ...Object.keys(optionsStates).map((name) => ({ view: 'options' as const, name })),
  ...Object.keys(welcomeStates).map((name) => ({ view: 'welcome' as const, name })),
  ...Object.keys(sendStates).map((name) => ({ view: 'send' as const, name })),
  { view: 'pill', name: 'pill' },
]
