import type { Slug } from '../help/slugs.ts'
import type { Refusal } from '../registration/refusals.ts'
import type { SceneId } from '../simulator/scenes.ts'
import type { ChecklistId } from './checklists.ts'
import type { Target } from './target.ts'

/** A situation that support meets: the page to send, the refusals that it explains. `isUnknown`: the answer says whom to ask. */
export type DeskCase = { target: Target; refusals?: readonly Refusal[]; isUnknown?: true }

const article = (slug: Slug): Target => ({ kind: 'article', slug })
const checklist = (id: ChecklistId): Target => ({ kind: 'checklist', id })
const trainer = (scene: SceneId, step: string | undefined, slug: Slug): Target => ({
  kind: 'trainer',
  scene,
  ...(step && { step }),
  article: slug,
})

/** Every situation of the desk: a new one is a line here, its words in both languages, and a choice that leads to it. */
export const cases = {
  'own-parent': { target: article('own-parent-error'), refusals: ['own-parent'] },
  sibling: {
    target: trainer('sibling', 'ways', 'same-browser-conflict'),
    refusals: ['student-signed-in', 'already-signed-in'],
  },
  'childs-phone': { target: article('app-on-childs-phone') },
  'private-still': { target: trainer('own-parent', 'ways', 'same-browser-conflict') },
  'school-computer': { target: checklist('computer-class') },
  'where-is-invite': { target: article('parent-invite-link') },
  'child-first': { target: article('parent-after-student'), refusals: ['invite-needed'] },
  'class-link': { target: article('class-invite-by-mistake') },
  'parent-cannot-invite': {
    target: trainer('father-invites', undefined, 'parent-invite-link'),
    refusals: ['not-a-student'],
  },
  'teacher-no-link': { target: article('parent-after-student') },
  'link-broken': {
    target: article('link-does-not-open'),
    refusals: ['invite-malformed', 'invite-unknown'],
  },
  'link-revoked': { target: trainer('revoked', 'old', 'link-does-not-open'), refusals: ['invite-revoked'] },
  'two-parents': { target: article('two-parents-limit'), refusals: ['parent-limit'] },
  'vk-com': { target: article('vk-com-or-vk-ru') },
  'check-link': { target: { kind: 'check' } },
  'parent-new': { target: article('parent-new-vk-id') },
  'parent-existing': { target: article('parent-existing-vk-id') },
  'before-opening': { target: checklist('before-opening') },
  consent: { target: trainer('child-data', 'no-tick', 'form-not-accepted'), refusals: ['consent-required'] },
  'child-data': { target: article('fix-child-data'), refusals: ['invalid-child'] },
  'invalid-form': { target: article('form-not-accepted'), refusals: ['invalid-login', 'invalid-name'] },
  'child-not-shown': { target: article('confirm-child'), refusals: ['not-joined'] },
  'mistake-after': { target: checklist('whom-to-ask'), isUnknown: true },
  'strange-page': {
    target: checklist('before-opening'),
    refusals: ['key-reused', 'id-unusable', 'unknown-challenge'],
  },
  'code-late': { target: article('sms-code-not-received'), refusals: ['too-early'] },
  'code-call': { target: article('call-instead-of-sms') },
  'code-wrong': { target: article('code-not-accepted'), refusals: ['code-wrong', 'code-used'] },
  'code-old': {
    target: trainer('code-expired', 'old', 'code-not-accepted'),
    refusals: ['code-expired', 'code-unconfirmed'],
  },
  'code-many': { target: article('code-not-accepted'), refusals: ['too-many-attempts'] },
  'wrong-number': { target: article('wrong-phone-entered') },
  'code-cost': { target: article('sms-free') },
  password: { target: article('forgot-password'), refusals: ['password-wrong', 'invalid-password'] },
  stranger: { target: article('not-my-profile') },
  'no-account': { target: article('parent-new-vk-id'), refusals: ['no-account'] },
  'signed-out': { target: article('parent-existing-vk-id'), refusals: ['not-signed-in'] },
  'number-taken': { target: article('one-phone-one-account'), refusals: ['login-taken'] },
  deleted: { target: checklist('whom-to-ask'), isUnknown: true },
  'lost-number': { target: checklist('whom-to-ask'), isUnknown: true },
  several: { target: article('parent-several-children') },
  'second-child': { target: article('second-child') },
  'one-phone': { target: article('one-phone-one-account') },
  'child-on-my-number': { target: article('child-on-my-number'), isUnknown: true },
  'teacher-too': { target: article('teacher-and-parent') },
  guardian: { target: checklist('whom-to-ask'), isUnknown: true },
  'student-start': { target: article('register-student') },
  'student-email': { target: article('student-by-email') },
  'student-phone': { target: article('student-phone') },
  'email-refused': {
    target: trainer('student-phone', 'email', 'student-phone'),
    refusals: ['email-not-allowed'],
  },
  'wrong-class': { target: checklist('whom-to-ask'), isUnknown: true },
  'class-link-broken': { target: article('register-student'), refusals: ['class-invite-unknown'] },
  messenger: { target: article('messenger-apps') },
  guides: { target: article('messenger-guides') },
  manual: { target: article('full-manual') },
  'must-we': { target: article('is-it-required'), isUnknown: true },
  max: { target: article('sferum-or-max'), isUnknown: true },
  'what-is-sferum': { target: article('what-is-sferum') },
  'vk-id': { target: article('what-is-vk-id') },
  'vk-page': { target: article('vk-page-not-needed') },
  scam: { target: article('scams') },
  mostik: { target: article('about-mostik') },
  'extension-silent': { target: article('install-extension') },
  'private-refused': { target: article('private-window') },
  'link-lost': { target: article('about-mostik') },
  'install-school': { target: article('install-for-school') },
  meeting: { target: checklist('meeting') },
  unclear: { target: checklist('before-opening') },
} as const satisfies Record<string, DeskCase>

export type CaseId = keyof typeof cases

/** Every situation's name, in the order of the table. */
export const caseIds = Object.keys(cases) as CaseId[]

/** The situation of a name that came from outside, if there is one. */
export const caseNamed = (name: string): CaseId | undefined => caseIds.find((id) => id === name)

/** The situation in which the register refuses so. */
export function caseOfRefusal(refusal: Refusal): CaseId | undefined {
  return caseIds.find((id) => (cases[id] as DeskCase).refusals?.includes(refusal))
}

/** What support says of a situation in one language. */
export type CaseWords = {
  /** As the person themselves would put it. */
  title: string
  /** The likely cause; it stands in the letter too. */
  cause: string
  /** What to ask back before answering, when it is not sure. */
  ask: string
  /** The whole answer for a messenger. */
  short: string
  /** The same as steps, for a letter and for paper. */
  steps: readonly string[]
}
