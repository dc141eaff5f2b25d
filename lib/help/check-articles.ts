import type { VerdictKind } from './verdict.ts'

/** The articles that the link checker leads to, by their slug. */
export type CheckArticle = (typeof checkArticles)[number]

export const checkArticles = [
  'parent-invite-link',
  'parent-new-vk-id',
  'parent-existing-vk-id',
  'parent-after-student',
  'same-browser-conflict',
  'sign-out',
  'register-student',
  'student-by-email',
  'student-phone',
  'what-is-sferum',
  'what-is-vk-id',
  'vk-page-not-needed',
  'messenger-apps',
  'messenger-guides',
  'forgot-password',
] as const

const articles: Readonly<Record<VerdictKind, readonly CheckArticle[]>> = {
  'parent-invite': ['parent-new-vk-id', 'parent-existing-vk-id'],
  'class-invite': ['register-student', 'student-by-email', 'student-phone'],
  'some-invite': ['parent-after-student', 'parent-invite-link'],
  chat: ['parent-invite-link'],
  call: ['parent-invite-link'],
  channel: ['parent-invite-link'],
  home: ['parent-invite-link', 'what-is-sferum'],
  profile: ['parent-invite-link'],
  page: ['parent-invite-link', 'same-browser-conflict'],
  'sign-in': ['what-is-vk-id', 'parent-invite-link'],
  'max-chat': ['parent-invite-link'],
  'max-page': ['parent-invite-link'],
  short: ['parent-invite-link', 'same-browser-conflict'],
  'messenger-app': ['messenger-apps', 'messenger-guides'],
  store: ['messenger-apps'],
  guides: ['messenger-guides', 'parent-invite-link'],
  'vk-page': ['vk-page-not-needed', 'parent-invite-link'],
  foreign: ['parent-invite-link', 'what-is-sferum'],
  unsafe: ['parent-invite-link'],
  'look-alike': ['forgot-password', 'parent-invite-link'],
  dangerous: ['parent-invite-link'],
  'cut-off': ['parent-invite-link'],
  several: [],
  'too-long': ['parent-invite-link'],
  email: ['parent-invite-link'],
  phone: ['parent-invite-link'],
  'no-link': ['parent-invite-link'],
}

/** The articles that explain a verdict, best first. */
export function articlesOf(kind: VerdictKind): readonly CheckArticle[] {
  return articles[kind]
}

/** How a verdict feels: an invite, a question, something else, a danger, or a text that could not be read. */
export type Tone = 'invite' | 'question' | 'other' | 'danger' | 'unread'

/** The tone of a verdict. */
export function toneOf(kind: VerdictKind): Tone {
  if (kind === 'parent-invite' || kind === 'class-invite') return 'invite'
  if (kind === 'some-invite' || kind === 'several') return 'question'
  if (kind === 'look-alike' || kind === 'dangerous' || kind === 'unsafe') return 'danger'
  const isUnread = ['cut-off', 'too-long', 'email', 'phone', 'no-link'].includes(kind)
  return isUnread ? 'unread' : 'other'
}
